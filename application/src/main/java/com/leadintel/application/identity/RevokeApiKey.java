package com.leadintel.application.identity;

import com.leadintel.application.identity.port.ApiKeys;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ApiKeyId;
import jakarta.inject.Inject;

/** Takes an integration's API key back; what came in with it stays. */
@UseCase
public class RevokeApiKey {
    private final ApiKeys keys;

    @Inject
    public RevokeApiKey(ApiKeys keys) {
        this.keys = keys;
    }

    /** Lets nobody in with the key from the next request on; refuses an unknown one with {@code api-key.not-found}. */
    public void handle(Caller caller, ApiKeyId id) {
        caller.must(Permission.TENANT_ADMINISTER);
        keys.remove(caller.tenant(), id);
    }
}
