package com.leadintel.application.identity;

import com.leadintel.application.identity.port.ApiKeys;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the API keys of the caller's tenant by name. */
@UseCase
public class BrowseApiKeys {
    private final ApiKeys keys;

    @Inject
    public BrowseApiKeys(ApiKeys keys) {
        this.keys = keys;
    }

    /** Every key that is let in. */
    public List<ApiKeyLine> handle(Caller caller) {
        caller.must(Permission.TENANT_ADMINISTER);
        return keys.all(caller.tenant()).stream()
                .map(key -> new ApiKeyLine(key.id(), key.name(), key.permissions(), key.createdAt()))
                .toList();
    }
}
