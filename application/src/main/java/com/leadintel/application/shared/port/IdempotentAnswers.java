package com.leadintel.application.shared.port;

import com.leadintel.application.shared.Idempotency;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answers that were given under idempotency keys; they commit with the work they answer, and are
 * kept for as long as the installation says (7 days unless it says otherwise); after that the key serves again.
 */
public interface IdempotentAnswers {
    /**
     * The answer given before to the same key and request; refuses with {@code idempotency.key-reused} (conflict) when
     * the key came with another request. Two concurrent requests with one key wait for each other.
     */
    Optional<String> recall(TenantId tenant, Idempotency idempotency);

    /** Keeps the answer under the key. */
    void remember(TenantId tenant, Idempotency idempotency, String answer);

    /** Does the work and keeps its answer, or gives the answer that was given before under the same promise. */
    default String once(TenantId tenant, Optional<Idempotency> promise, Supplier<String> work) {
        Optional<String> before = promise.flatMap(made -> recall(tenant, made));
        if (before.isPresent()) {
            return before.get();
        }
        String answer = work.get();
        promise.ifPresent(made -> remember(tenant, made, answer));
        return answer;
    }
}
