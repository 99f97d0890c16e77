package com.leadintel.application.identity.port;

import com.leadintel.application.shared.TenantFree;

/**
 * How often passwords were tried lately, by account and by where the try came from (a network address, or a session).
 * Whoever guesses is slowed down, and the owner of the account, who is elsewhere, is not.
 */
@TenantFree
public interface PasswordTries {
    /** What can be tried at one account from one place before it has to wait. */
    int FREE = 10;

    /** What can be tried from one place at all accounts together before it has to wait. */
    int FREE_FROM_ONE_PLACE = 100;

    /**
     * Counts one more try, before the password is looked at; refuses with {@code password.too-many-tries} (over quota)
     * and {@code retryAfterSeconds} when there were too many. Waiting gives one try after the other back: at an account
     * every 30 seconds, from a place every 3.
     */
    void count(String account, String from);

    /** The try was right, and what was tried at this account from there is forgotten. */
    void forgive(String account, String from);
}
