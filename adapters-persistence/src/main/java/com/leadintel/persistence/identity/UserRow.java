package com.leadintel.persistence.identity;

import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Names;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A user as a row. */
@Entity
@Table(name = "app_user")
class UserRow extends TenantRow {
    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Column(name = "roles")
    private String roles;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    @Column(name = "active")
    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    protected UserRow() {}

    private UserRow(User user) {
        super(user.id().value(), user.tenant());
        email = user.email().value();
        name = user.name();
        roles = Names.join(user.roles());
        passwordHash = user.passwordHash();
        mustChangePassword = user.mustChangePassword();
        active = user.active();
        createdAt = user.createdAt();
    }

    static UserRow of(User user) {
        return new UserRow(user);
    }

    User toUser() {
        return new User(
                new UserId(id),
                new TenantId(tenant),
                new EmailAddress(email),
                name,
                Names.split(Role.class, roles),
                passwordHash,
                mustChangePassword,
                active,
                createdAt);
    }
}
