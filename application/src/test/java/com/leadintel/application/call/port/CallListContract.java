package com.leadintel.application.call.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.CallLine;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every list of calls promises. */
public interface CallListContract extends TenantContract {
    CallList list();

    /** The store whose calls the list shows. */
    Calls calls();

    /** The store of the leads with whom the calls were. */
    Leads leads();

    @Test
    default void callsAreListedLatestFirstPageByPage() {
        TenantId tenant = newTenant();
        CallId early = call(tenant, Duration.ofHours(2), Optional.empty());
        CallId late = call(tenant, Duration.ZERO, Optional.empty());
        CallId between = call(tenant, Duration.ofHours(1), Optional.empty());
        Page<CallLine> first = list().browse(tenant, false, Optional.empty(), 2);
        Page<CallLine> second = list().browse(tenant, false, first.next(), 2);
        assertThat(first.items()).extracting(CallLine::id).containsExactly(late, between);
        assertThat(second.items()).extracting(CallLine::id).containsExactly(early);
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void aCallShowsTheNameOfItsLead() {
        TenantId tenant = newTenant();
        Lead lead = LeadsContract.of(tenant, LeadFixtures.captured());
        leads().add(tenant, lead);
        call(tenant, Duration.ZERO, Optional.of(lead.id()));
        assertThat(list().browse(tenant, false, Optional.empty(), 5).items())
                .singleElement()
                .satisfies(line -> assertThat(line.leadName()).contains("Dana Whitfield"));
    }

    @Test
    default void callsThatNobodyHasMatchedAreListedApart() {
        TenantId tenant = newTenant();
        call(tenant, Duration.ZERO, Optional.of(new LeadId(UUID.randomUUID())));
        CallId waiting = call(tenant, Duration.ofHours(1), Optional.empty());
        assertThat(list().browse(tenant, true, Optional.empty(), 5).items())
                .extracting(CallLine::id)
                .containsExactly(waiting);
    }

    @Test
    default void aNewCallKnowsItsFactsAndHasNoScoreYet() {
        TenantId tenant = newTenant();
        call(tenant, Duration.ZERO, Optional.empty());
        CallLine line =
                list().browse(tenant, false, Optional.empty(), 5).items().get(0);
        assertThat(line.externalNumber()).isEqualTo(CallFixtures.facts().externalNumber());
        assertThat(line.duration()).isEqualTo(CallFixtures.facts().duration());
        assertThat(line.transcribed()).isFalse();
        assertThat(line.score()).isEmpty();
    }

    @Test
    default void anotherTenantsCallsAreNotListed() {
        TenantId tenant = newTenant();
        call(tenant, Duration.ZERO, Optional.empty());
        assertThat(list().browse(newTenant(), false, Optional.empty(), 5).items())
                .isEmpty();
    }

    @Test
    default void anotherTenantsLeadLendsItsNameToNoCall() {
        TenantId stranger = newTenant();
        Lead lead = LeadsContract.of(stranger, LeadFixtures.captured());
        leads().add(stranger, lead);
        TenantId tenant = newTenant();
        call(tenant, Duration.ZERO, Optional.of(lead.id()));
        assertThat(list().browse(tenant, false, Optional.empty(), 5).items())
                .singleElement()
                .satisfies(line -> assertThat(line.leadName()).isEmpty());
    }

    private CallId call(TenantId tenant, Duration earlier, Optional<LeadId> lead) {
        Call.Facts like = CallFixtures.facts();
        Call.Facts facts = new Call.Facts(
                like.direction(),
                like.externalNumber(),
                like.seller(),
                lead,
                like.occurredAt().minus(earlier),
                like.duration(),
                like.type());
        CallId id = new CallId(UUID.randomUUID());
        calls().add(tenant, Call.logged(id, tenant, facts, CallFixtures.NOW));
        return id;
    }
}
