package com.leadintel.application.identity.port;

import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users in memory. */
public final class InMemoryUsers implements Users {
    private final Map<UserId, User> users = new LinkedHashMap<>();

    @Override
    public Optional<User> find(TenantId tenant, UserId id) {
        return Optional.ofNullable(users.get(id)).filter(user -> user.tenant().equals(tenant));
    }

    @Override
    public User get(TenantId tenant, UserId id) {
        return find(tenant, id).orElseThrow(() -> Refusal.notFound("user.not-found", id));
    }

    @Override
    public Optional<User> findByEmail(EmailAddress email) {
        return users.values().stream()
                .filter(user -> user.email().equals(email))
                .findFirst();
    }

    @Override
    public List<User> all(TenantId tenant) {
        return users.values().stream()
                .filter(user -> user.tenant().equals(tenant))
                .sorted(Comparator.comparing(User::name)
                        .thenComparing(user -> user.id().value()))
                .toList();
    }

    @Override
    public List<User> allForUpdate(TenantId tenant) {
        return all(tenant);
    }

    @Override
    public void add(TenantId tenant, User user) {
        if (findByEmail(user.email()).isPresent()) {
            throw Refusal.conflict(
                    "user.email-taken", Map.of("email", user.email().value()));
        }
        users.put(user.id(), user);
    }

    @Override
    public void save(TenantId tenant, User user) {
        get(tenant, user.id());
        users.put(user.id(), user);
    }
}
