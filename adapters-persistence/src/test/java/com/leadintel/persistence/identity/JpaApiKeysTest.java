package com.leadintel.persistence.identity;

import com.leadintel.application.identity.port.ApiKeys;
import com.leadintel.application.identity.port.ApiKeysContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.EachCall;
import com.leadintel.persistence.database.Jpa;

class JpaApiKeysTest implements ApiKeysContract {
    private final ApiKeys keys = EachCall.inTransaction(ApiKeys.class, new JpaApiKeys(Jpa.session(), Jpa.system()));

    @Override
    public ApiKeys keys() {
        return keys;
    }

    @Override
    public TenantId newTenant() {
        return EachCall.newTenant();
    }
}
