package com.leadintel.application.identity.port;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;

class InMemoryUsersTest implements UsersContract {
    private final Users users = new InMemoryUsers();

    @Override
    public Users users() {
        return users;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }
}
