package com.leadintel.persistence.identity;

import com.leadintel.application.identity.port.Users;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Names;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.TenantSession;
import com.leadintel.persistence.tenancy.Violations;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaUsers implements Users {
    private final TenantSession session;
    private final SystemDatabase system;

    @Inject
    JpaUsers(TenantSession session, SystemDatabase system) {
        this.session = session;
        this.system = system;
    }

    @Override
    public Optional<User> find(TenantId tenant, UserId id) {
        return session.find(tenant, UserRow.class, id.value()).map(UserRow::toUser);
    }

    @Override
    public User get(TenantId tenant, UserId id) {
        return find(tenant, id).orElseThrow(() -> Refusal.notFound("user.not-found", id));
    }

    @Override
    public Optional<User> findByEmail(EmailAddress email) {
        return system.query("select * from app_user where email = ?", JpaUsers::read, email.value()).stream()
                .findFirst();
    }

    @Override
    public List<User> all(TenantId tenant) {
        return session.byName(tenant, UserRow.class)
                .getResultStream()
                .map(UserRow::toUser)
                .toList();
    }

    @Override
    public List<User> allForUpdate(TenantId tenant) {
        TypedQuery<UserRow> query = session.byName(tenant, UserRow.class).setLockMode(LockModeType.PESSIMISTIC_WRITE);
        return Violations.waiting(query::getResultList).stream()
                .map(UserRow::toUser)
                .toList();
    }

    @Override
    public void add(TenantId tenant, User user) {
        EntityManager entities = session.of(tenant);
        entities.persist(UserRow.of(user));
        Violations.flush(
                entities,
                "app_user_email_taken",
                () -> Refusal.conflict(
                        "user.email-taken", Map.of("email", user.email().value())));
    }

    @Override
    public void save(TenantId tenant, User user) {
        get(tenant, user.id());
        session.of(tenant).merge(UserRow.of(user));
    }

    private static User read(ResultSet row) throws SQLException {
        return new User(
                new UserId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant", UUID.class)),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                Names.split(Role.class, row.getString("roles")),
                row.getString("password_hash"),
                row.getBoolean("must_change_password"),
                row.getBoolean("active"),
                row.getObject("created_at", java.time.OffsetDateTime.class).toInstant());
    }
}
