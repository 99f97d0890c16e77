package com.leadintel.application.identity.port;

import com.leadintel.application.shared.TenantFree;

/**
 * How often passwords were tried lately, by account and by where the try came from (a network address, or a session).
 * Whoever guesses is slowed down, however many places they have, and the owner of the account, who is elsewhere, is not,
 * where they were let in before.
 */
@TenantFree
public interface PasswordTries {
    /** What can be tried at one account from one place before it has to wait. */
    int FREE = 10;

    /** What can be tried from one place at all accounts together before it has to wait. */
    int FREE_FROM_ONE_PLACE = 100;

    /** What can be tried at one account from all places together, but those it was let in from, before all have to wait. */
    int FREE_AT_ONE_ACCOUNT = 100;

    /**
     * Counts one more try, before the password is looked at; refuses with {@code password.too-many-tries} (over quota)
     * and {@code retryAfterSeconds} when there were too many. What is refused is not counted. Waiting gives one try after
     * the other back: at an account from one place every 30 seconds, from a place every 3, at an account every 300.
     */
    void count(String account, String from);

    /** The try was right: what was tried at this account from there is forgotten, and what is tried elsewhere counts there only. */
    void forgive(String account, String from);
}
