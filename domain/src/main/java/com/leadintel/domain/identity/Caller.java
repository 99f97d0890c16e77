package com.leadintel.domain.identity;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever asks for something: a signed-in person, an integration with an API key, or the product itself acting on an
 * event. First parameter of every use case.
 */
public record Caller(TenantId tenant, Optional<UserId> user, String name, Set<Permission> permissions) {
    public Caller {
        Require.present(tenant, "caller.tenant-missing");
        name = Require.text(name, 200, "caller.name-malformed");
        permissions = Set.copyOf(permissions);
    }

    /** A person who signed in with these roles. */
    public static Caller person(TenantId tenant, UserId user, String name, Set<Role> roles) {
        return new Caller(tenant, Optional.of(user), name, permissionsOf(roles));
    }

    /** An integration that presented an API key with these permissions. */
    public static Caller integration(TenantId tenant, String keyName, Set<Permission> permissions) {
        return new Caller(tenant, Optional.empty(), keyName, permissions);
    }

    /** The product acting for a tenant on its own account: handlers, jobs, webhooks. */
    public static Caller system(TenantId tenant, String part) {
        return new Caller(
                tenant, Optional.empty(), part, EnumSet.complementOf(EnumSet.of(Permission.INSTALLATION_OPERATE)));
    }

    /** The same, doing what a person asked for earlier, where it was one. */
    public Caller onBehalfOf(Optional<UserId> person) {
        return new Caller(tenant, person, name, permissions);
    }

    /** Refuses with {@code access.forbidden} unless the caller has the permission. */
    public void must(Permission permission) {
        if (!may(permission)) {
            throw Refusal.forbidden(permission.code());
        }
    }

    /** Whether the caller has the permission. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    private static Set<Permission> permissionsOf(Set<Role> roles) {
        return roles.stream().flatMap(role -> role.permissions().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
