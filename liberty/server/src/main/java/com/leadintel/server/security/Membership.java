package com.leadintel.server.security;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the session of a signed-in person holds; the web interface reads the caller from it by name. */
record Membership(Caller caller, boolean mustChangePassword, Instant since, String stamp) {
    private static final String CALLER = "caller";
    private static final String MUST_CHANGE_PASSWORD = "mustChangePassword";
    private static final String SINCE = "signedInAt";
    private static final String STAMP = "passwordStamp";
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Starts a session for the person under a new id, so that an id known from before opens nothing. */
    static void begin(HttpServletRequest request, User user, Instant now) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(CALLER, user.caller());
        session.setAttribute(MUST_CHANGE_PASSWORD, user.mustChangePassword());
        session.setAttribute(SINCE, now);
        session.setAttribute(STAMP, user.passwordStamp());
    }

    /** The session's person; empty when nobody signed in, or longer ago than 12 hours. */
    static Optional<Membership> of(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(CALLER) instanceof Caller caller)
                || !(session.getAttribute(SINCE) instanceof Instant since)
                || !(session.getAttribute(STAMP) instanceof String stamp)) {
            return Optional.empty();
        }
        if (since.plus(LONGEST).isBefore(now)) {
            session.invalidate();
            return Optional.empty();
        }
        boolean mustChange = Boolean.TRUE.equals(session.getAttribute(MUST_CHANGE_PASSWORD));
        return Optional.of(new Membership(caller, mustChange, since, stamp));
    }

    /**
     * This membership with the name and roles of this moment; none, and the session ends, when the person is kept out, or
     * has another password than the one they signed in with.
     */
    Optional<Membership> asOfNow(HttpServletRequest request, Optional<User> user) {
        if (user.isEmpty() || !user.get().passwordStamp().equals(stamp)) {
            end(request);
            return Optional.empty();
        }
        Caller now = user.get().caller();
        boolean mustChange = user.get().mustChangePassword();
        if (!now.equals(caller) || mustChange != mustChangePassword) {
            HttpSession session = request.getSession();
            session.setAttribute(CALLER, now);
            session.setAttribute(MUST_CHANGE_PASSWORD, mustChange);
        }
        return Optional.of(new Membership(now, mustChange, since, stamp));
    }

    /** The person has chosen a password of their own; this session goes on under a new id, and every other is over. */
    static void passwordChosen(HttpServletRequest request, User user) {
        request.changeSessionId();
        request.getSession().setAttribute(MUST_CHANGE_PASSWORD, false);
        request.getSession().setAttribute(STAMP, user.passwordStamp());
    }

    /** Ends the session, if there is one. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
