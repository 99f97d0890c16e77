package com.leadintel.application.identity;

import com.leadintel.application.identity.port.ApiKeys;
import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.identity.ApiKey;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.ApiKeyId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Gives a fresh installation its first tenant, its first user and, if one is wished, its first API key. */
@Step
public class OpenInstallation {
    private final Founding founding;
    private final Tenants tenants;
    private final PasswordHasher hasher;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public OpenInstallation(Founding founding, Tenants tenants, PasswordHasher hasher, Ids ids, Clock clock) {
        this.founding = founding;
        this.tenants = tenants;
        this.hasher = hasher;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the installer decided: the first user's address, a password of their own or a generated one, an API key. */
    public record Command(EmailAddress email, String password, boolean passwordIsTheirOwn, Optional<String> apiKey) {}

    /** Opens the installation; does nothing and answers false when it is open already, whoever is named now. */
    public boolean handle(Command command) {
        if (tenants.first().isPresent()) {
            return false;
        }
        Instant now = clock.instant();
        TenantId tenant = new TenantId(ids.next());
        User admin = new User(
                new UserId(ids.next()),
                tenant,
                command.email(),
                "Administrator",
                Set.of(Role.ADMIN),
                hasher.hash(command.password()),
                !command.passwordIsTheirOwn(),
                true,
                now);
        Tenant founded =
                new Tenant(tenant, "My company", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), now);
        Optional<ApiKey> key = command.apiKey().map(text -> apiKey(tenant, text, now));
        return found(founded, admin, key);
    }

    /** Two servers that start together on an empty database both try; one of them finds it founded. */
    private boolean found(Tenant tenant, User admin, Optional<ApiKey> key) {
        try {
            founding.handle(tenant, admin, key);
            return true;
        } catch (Refusal refused) {
            if (refused.code().equals("installation.founded")) {
                return false;
            }
            throw refused;
        }
    }

    private ApiKey apiKey(TenantId tenant, String text, Instant now) {
        Set<Permission> all = EnumSet.complementOf(EnumSet.of(Permission.INSTALLATION_OPERATE));
        return new ApiKey(new ApiKeyId(ids.next()), tenant, "bootstrap", Sha256.of(text), all, now);
    }

    /** The transaction in which tenant, user and key come into being together. */
    @com.leadintel.application.shared.UseCase
    public static class Founding {
        private final Tenants tenants;
        private final Users users;
        private final ApiKeys keys;

        @Inject
        public Founding(Tenants tenants, Users users, ApiKeys keys) {
            this.tenants = tenants;
            this.users = users;
            this.keys = keys;
        }

        /** Stores all or nothing. */
        public void handle(Tenant tenant, User admin, Optional<ApiKey> key) {
            tenants.found(tenant);
            users.add(tenant.id(), admin);
            key.ifPresent(wished -> keys.add(tenant.id(), wished));
        }
    }
}
