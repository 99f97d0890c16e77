package com.leadintel.application.identity;

import com.leadintel.application.identity.port.ApiKeys;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.application.shared.port.SecretTexts;
import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Makes an API key with which an integration acts for the caller's tenant. */
@UseCase
public class IssueApiKey {
    private static final String PREFIX = "li_";

    /** At 5 bits each, 160 bits: nobody tries that many, so that a plain SHA-256 keeps it as well as a slow hash. */
    private static final int LENGTH = 32;

    private final ApiKeys keys;
    private final SecretTexts texts;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public IssueApiKey(ApiKeys keys, SecretTexts texts, Ids ids, Clock clock) {
        this.keys = keys;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Which key was made, and its text to hand over; it is kept nowhere. */
    public record Issued(ApiKeyId id, String key) {
        /** Hides the key. */
        @Override
        public String toString() {
            return "Issued[" + id + "]";
        }
    }

    /**
     * Makes the key. Refuses none with {@code api-key.permission-missing}, and what the caller may not do themselves with
     * {@code api-key.permission-not-grantable}.
     */
    public Issued handle(Caller caller, String name, Set<Permission> permissions) {
        caller.must(Permission.TENANT_ADMINISTER);
        requireGrantable(caller, permissions);
        String text = PREFIX + texts.fresh(LENGTH);
        ApiKey key = new ApiKey(
                new ApiKeyId(ids.next()), caller.tenant(), name, Sha256.of(text), permissions, clock.instant());
        keys.add(caller.tenant(), key);
        return new Issued(key.id(), text);
    }

    private static void requireGrantable(Caller caller, Set<Permission> permissions) {
        if (permissions.isEmpty()) {
            throw Refusal.invalid("api-key.permission-missing", Map.of());
        }
        permissions.stream()
                .filter(permission -> !caller.may(permission))
                .sorted()
                .findFirst()
                .ifPresent(permission -> {
                    throw Refusal.ruleBroken(
                            "api-key.permission-not-grantable", Map.of("permission", permission.code()));
                });
    }
}
