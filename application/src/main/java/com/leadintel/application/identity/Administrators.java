package com.leadintel.application.identity;

import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.Scope;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds whoever changes the people of a tenant. */
final class Administrators {
    private Administrators() {}

    /** Refuses roles that reach beyond a tenant with {@code user.role-not-grantable}. */
    static void requireGrantable(Set<Role> roles) {
        roles.stream()
                .filter(role -> role.scope() == Scope.INSTALLATION)
                .findFirst()
                .ifPresent(role -> {
                    throw Refusal.ruleBroken("user.role-not-grantable", Map.of("role", role));
                });
    }

    /** Refuses with {@code user.last-administrator} when nobody else could administer the tenant afterwards. */
    static void requireOneLeft(List<User> users, User leaving) {
        boolean another = users.stream()
                .filter(user -> !user.id().equals(leaving.id()))
                .anyMatch(user -> user.active() && user.roles().contains(Role.ADMIN));
        if (!another && leaving.roles().contains(Role.ADMIN)) {
            throw Refusal.ruleBroken("user.last-administrator", Map.of());
        }
    }
}
