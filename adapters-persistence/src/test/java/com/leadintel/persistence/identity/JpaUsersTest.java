package com.leadintel.persistence.identity;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.identity.port.UsersContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.EachCall;
import com.leadintel.persistence.database.Jpa;

class JpaUsersTest implements UsersContract {
    private final Users users = EachCall.inTransaction(Users.class, new JpaUsers(Jpa.session(), Jpa.system()));

    @Override
    public Users users() {
        return users;
    }

    @Override
    public TenantId newTenant() {
        return EachCall.newTenant();
    }
}
