package com.leadintel.persistence.identity;

import com.leadintel.application.identity.port.ApiKeys;
import com.leadintel.application.identity.port.ApiKeysContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaApiKeysTest implements ApiKeysContract {
    private final ApiKeys keys = Transacted.each(
            ApiKeys.class,
            new JpaApiKeys(Database.shared().session(), Database.shared().system()));

    @Override
    public ApiKeys keys() {
        return keys;
    }

    @Override
    public TenantId newTenant() {
        return Database.shared().newTenant();
    }
}
