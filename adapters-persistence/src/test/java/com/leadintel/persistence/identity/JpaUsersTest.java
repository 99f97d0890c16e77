package com.leadintel.persistence.identity;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.identity.port.UsersContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;

class JpaUsersTest implements UsersContract {
    private final Users users = Transacted.each(
            Users.class,
            new JpaUsers(Database.shared().session(), Database.shared().system()));

    @Override
    public Users users() {
        return users;
    }

    @Override
    public TenantId newTenant() {
        return Database.shared().newTenant();
    }
}
