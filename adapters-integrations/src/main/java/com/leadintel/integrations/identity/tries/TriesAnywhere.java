package com.leadintel.integrations.identity.tries;

import com.leadintel.application.identity.port.PasswordTries;
import java.time.Duration;

/**
 * What was tried at each account from wherever, as the time when all of it will be forgotten. Nothing is forgotten before:
 * there is a fixed number of shares, and accounts that have the same one by chance, one in 262,144, are slowed down together.
 */
final class TriesAnywhere {
    private static final int BITS = 18;
    private static final int GOLDEN = 0x9E37_79B9;
    private static final long EACH = Duration.ofMinutes(5).toMillis();

    private final long[] forgottenAt = new long[1 << BITS];

    /** How many milliseconds one more try has to wait. */
    long wait(String account, long now) {
        return Math.max(0, forgottenAt[share(account)] - now - EACH * (PasswordTries.FREE_AT_ONE_ACCOUNT - 1));
    }

    void add(String account, long now) {
        int share = share(account);
        forgottenAt[share] = Math.max(now, forgottenAt[share]) + EACH;
    }

    void giveBack(String account) {
        forgottenAt[share(account)] -= EACH;
    }

    private static int share(String account) {
        return (account.hashCode() * GOLDEN) >>> (Integer.SIZE - BITS);
    }
}
