package com.leadintel.application.lead;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.Actor;

/** Whoever asks, as history shows them. */
final class Acting {
    private Acting() {}

    static Actor as(Caller caller) {
        return new Actor(caller.user(), caller.name());
    }
}
