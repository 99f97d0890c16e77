package com.leadintel.ui.shell;

import com.leadintel.domain.identity.Caller;

/** Whoever is signed in to the session that the present work belongs to. */
@FunctionalInterface
public interface SessionCaller {
    /** The signed-in person; refuses with {@code access.forbidden} when nobody is. */
    Caller caller();
}
