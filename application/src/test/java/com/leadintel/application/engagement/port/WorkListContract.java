package com.leadintel.application.engagement.port;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every list of work promises. */
public interface WorkListContract extends TenantContract {
    WorkList work();

    /** The store whose leads the list shows. */
    Leads leads();

    /** Adds a lead of the tenant like the given one, owned or not. */
    default Lead add(TenantId tenant, Lead like, Optional<UserId> owner) {
        Lead lead = LeadsContract.of(tenant, like);
        lead.assignTo(owner, MAYA, NOW);
        leads().add(tenant, lead);
        return leads().get(tenant, lead.id());
    }

    @Test
    default void oneSeesOnesOwnLeadsBestFirst() {
        TenantId tenant = newTenant();
        Lead fresh = add(tenant, LeadFixtures.captured(), Optional.of(SELLER));
        Lead good = add(tenant, LeadFixtures.qualified(), Optional.of(SELLER));
        add(tenant, LeadFixtures.qualified(), Optional.empty());
        assertThat(work().own(tenant, SELLER, 10)).extracting(LeadLine::id).containsExactly(good.id(), fresh.id());
        assertThat(work().own(tenant, SELLER, 1)).extracting(LeadLine::id).containsExactly(good.id());
    }

    @Test
    default void whatWasGivenUpIsNoWork() {
        TenantId tenant = newTenant();
        Lead lead = add(tenant, LeadFixtures.captured(), Optional.of(SELLER));
        lead.disqualify("No need", MAYA, NOW);
        leads().save(tenant, lead);
        assertThat(work().own(tenant, SELLER, 10)).isEmpty();
    }

    @Test
    default void nobodysLeadsAreThoseAtTheStart() {
        TenantId tenant = newTenant();
        Lead fresh = add(tenant, LeadFixtures.captured(), Optional.empty());
        add(tenant, LeadFixtures.qualified(), Optional.empty());
        add(tenant, LeadFixtures.captured(), Optional.of(SELLER));
        assertThat(work().unowned(tenant, 10)).extracting(LeadLine::id).containsExactly(fresh.id());
    }

    @Test
    default void anotherTenantsWorkIsInvisible() {
        TenantId tenant = newTenant();
        add(tenant, LeadFixtures.captured(), Optional.empty());
        add(tenant, LeadFixtures.captured(), Optional.of(SELLER));
        TenantId stranger = newTenant();
        assertThat(work().own(stranger, SELLER, 10)).isEmpty();
        assertThat(work().unowned(stranger, 10)).isEmpty();
    }
}
