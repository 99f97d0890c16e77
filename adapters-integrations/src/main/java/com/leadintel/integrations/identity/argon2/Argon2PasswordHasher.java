package com.leadintel.integrations.identity.argon2;

import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.domain.shared.Refusal;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Argon2id with 15 MiB, two passes and one lane, the second choice of OWASP's password storage sheet (2024): a sign-in
 * takes some tens of milliseconds and little memory. Older hashes keep the parameters that they carry. No more are
 * computed at once than there are processors; who waits too long is refused with {@code password.busy}.
 */
@Singleton
public class Argon2PasswordHasher implements PasswordHasher {
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=\\d{1,7},t=\\d{1,3},p=\\d{1,3}\\$[A-Za-z0-9+/]{11,86}\\$[A-Za-z0-9+/]{16,86}");
    private final Argon2Function argon2 = Argon2Function.getInstance(15_360, 2, 1, 32, Argon2.ID, 19);
    private final Semaphore turns;
    private final Duration patience;

    /** As many at once as there are processors, and at most five seconds of waiting for a turn. */
    public Argon2PasswordHasher() {
        this(new Semaphore(Runtime.getRuntime().availableProcessors(), true), Duration.ofSeconds(5));
    }

    Argon2PasswordHasher(Semaphore turns, Duration patience) {
        this.turns = turns;
        this.patience = patience;
    }

    @Override
    public String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(argon2).getResult());
    }

    @Override
    public boolean matches(String password, String hash) {
        return FORM.matcher(hash).matches()
                && inTurn(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    private <T> T inTurn(Supplier<T> computation) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refusal.unavailable("password.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable("password.busy");
        }
        try {
            return computation.get();
        } finally {
            turns.release();
        }
    }
}
