package com.leadintel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.demo.RemoveDemo;
import com.leadintel.application.demo.ShowDemo;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.EraseTenant;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.DemoTenant;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoPresenterTest {
    private static final Clock CLOCK = Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC);
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), CLOCK);

    @Test
    void theDemoStandsUntilSomebodyRemovesIt() {
        tenants.add(new Tenant(
                DemoTenant.ID, "Tideway", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), LeadFixtures.NOW));
        DemoPresenter presenter = as(LeadFixtures.TENANT, Role.ADMIN);
        assertThat(presenter.standing()).contains(new ShowDemo.Standing(0, 0));

        presenter.remove();

        assertThat(presenter.standing()).isEmpty();
        assertThat(tenants.all()).isEmpty();
    }

    @Test
    void itsOwnPeopleAreToldThatTheyAreInIt() {
        assertThat(as(DemoTenant.ID, Role.ADMIN).isInside()).isTrue();
        assertThat(as(LeadFixtures.TENANT, Role.ADMIN).isInside()).isFalse();
    }

    @Test
    void onlyWhoeverAdministersRemovesIt() {
        assertThatThrownBy(() -> as(LeadFixtures.TENANT, Role.SDR).remove()).hasMessageStartingWith("access.forbidden");
    }

    private DemoPresenter as(TenantId tenant, Role role) {
        Caller caller = Caller.person(tenant, LeadFixtures.SELLER, "Somebody", Set.of(role));
        return new DemoPresenter(
                () -> caller,
                new ShowDemo(tenants, jobs),
                new RemoveDemo(new EraseTenant(tenants), new InMemoryFileStore(), new InMemoryMail(CLOCK)));
    }
}
