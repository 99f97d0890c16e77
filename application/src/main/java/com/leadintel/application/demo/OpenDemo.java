package com.leadintel.application.demo;

import com.leadintel.application.identity.port.PasswordHasher;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.research.SaveProduct;
import com.leadintel.application.research.port.Products;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.DemoTenant;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Gives the installation a demo tenant with its people and products, and has its stories told in the background. */
@Step
public class OpenDemo {
    private final Founding founding;
    private final Tenants tenants;
    private final PasswordHasher hasher;
    private final Clock clock;

    @Inject
    public OpenDemo(Founding founding, Tenants tenants, PasswordHasher hasher, Clock clock) {
        this.founding = founding;
        this.tenants = tenants;
        this.hasher = hasher;
        this.clock = clock;
    }

    /**
     * Opens the demo, in which everybody signs in with this password; does nothing and answers false when there is one
     * already.
     */
    public boolean handle(Caller caller, String password) {
        caller.must(Permission.TENANT_ADMINISTER);
        if (tenants.all().stream().anyMatch(tenant -> DemoTenant.is(tenant.id()))) {
            return false;
        }
        Instant now = clock.instant();
        List<User> people = Arrays.stream(Colleague.values())
                .map(person -> person.user(hasher.hash(password), now))
                .toList();
        Tenant demo = new Tenant(
                DemoTenant.ID,
                "Tideway (demo)",
                Plan.PROFESSIONAL,
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"),
                now);
        try {
            founding.handle(DemoTenant.ID, demo, people);
            return true;
        } catch (Refusal refused) {
            if (refused.code().equals("tenant.already-there")) {
                return false;
            }
            throw refused;
        }
    }

    /** The transaction in which the demo's tenant, people, products and first job come into being together. */
    @UseCase
    public static class Founding {
        private final Tenants tenants;
        private final Users users;
        private final Products products;
        private final Scenes scenes;
        private final Ids ids;

        @Inject
        public Founding(Tenants tenants, Users users, Products products, Scenes scenes, Ids ids) {
            this.tenants = tenants;
            this.users = users;
            this.products = products;
            this.scenes = scenes;
            this.ids = ids;
        }

        /** Stores all or nothing. */
        public void handle(TenantId id, Tenant demo, List<User> people) {
            tenants.add(demo);
            people.forEach(person -> users.add(id, person));
            SaveProduct save = new SaveProduct(products, ids);
            DemoCatalogue.all().forEach(product -> save.handle(Colleague.PRIYA.caller(), Optional.empty(), product));
            scenes.goOn(id, 1);
        }
    }
}
