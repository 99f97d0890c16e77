package com.leadintel.application.identity;

import com.leadintel.application.identity.port.ApiKeys;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.identity.Caller;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets an integration in that presents an API key. */
@Step
public class AuthenticateApiKey {
    private final ApiKeys keys;

    @Inject
    public AuthenticateApiKey(ApiKeys keys) {
        this.keys = keys;
    }

    /** The integration that the key belongs to; empty for an unknown key. */
    public Optional<Caller> handle(String key) {
        return keys.findBySha256(Sha256.of(key)).map(ApiKey::caller);
    }
}
