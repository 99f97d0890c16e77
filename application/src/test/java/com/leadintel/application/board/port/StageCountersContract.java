package com.leadintel.application.board.port;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every set of counters promises: that it says what a recount of the leads would say. */
public interface StageCountersContract extends TenantContract {
    LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    Instant LATER = NOW.plus(Duration.ofDays(30));

    StageCounters counters();

    /** The store whose leads are counted. */
    Leads leads();

    /** Adds a lead of the tenant like the given one. */
    default LeadId add(TenantId tenant, Lead like) {
        Lead lead = LeadsContract.of(tenant, like);
        leads().add(tenant, lead);
        return lead.id();
    }

    /** The counters say what the leads say. */
    default void agree(TenantId tenant, List<LeadId> ids, LocalDate from) {
        List<Lead.State> states =
                ids.stream().map(id -> leads().get(tenant, id).state()).toList();
        assertThat(counters().standing(tenant, LATER))
                .containsExactlyInAnyOrderElementsOf(Recount.standing(states, LATER));
        assertThat(counters().flows(tenant, from)).containsExactlyInAnyOrderElementsOf(Recount.flows(states, from));
    }

    /** Moves a lead, in a transaction of its own. */
    default void move(TenantId tenant, LeadId id, Stage to, Instant when) {
        Lead lead = leads().get(tenant, id);
        lead.moveTo(to, MAYA, Optional.of("because"), when);
        leads().save(tenant, lead);
    }

    @Test
    default void aBoardWithoutLeadsHasNothingToCount() {
        TenantId tenant = newTenant();
        assertThat(counters().standing(tenant, LATER)).isEmpty();
        assertThat(counters().flows(tenant, LONG_AGO)).isEmpty();
    }

    @Test
    default void leadsThatComeWithAHistoryCountWithIt() {
        TenantId tenant = newTenant();
        agree(
                tenant,
                List.of(
                        add(tenant, LeadFixtures.captured()),
                        add(tenant, LeadFixtures.qualified()),
                        add(tenant, LeadFixtures.handedOff())),
                LONG_AGO);
    }

    @Test
    default void everyMoveIsCountedWithTheTimeBeforeIt() {
        TenantId tenant = newTenant();
        LeadId one = add(tenant, LeadFixtures.contacted());
        LeadId other = add(tenant, LeadFixtures.contacted());
        move(tenant, one, Stage.RESEARCHED, NOW.plus(Duration.ofHours(5)));
        move(tenant, one, Stage.NEW, NOW.plus(Duration.ofDays(2)));
        move(tenant, other, Stage.DISQUALIFIED, NOW.plus(Duration.ofDays(3)));
        agree(tenant, List.of(one, other), LONG_AGO);
        agree(tenant, List.of(one, other), LocalDate.of(2026, 3, 14));
    }

    @Test
    default void severalMovesInOneSaveAreAllCounted() {
        TenantId tenant = newTenant();
        LeadId id = add(tenant, LeadFixtures.contacted());
        Lead lead = leads().get(tenant, id);
        lead.moveTo(Stage.NEW, MAYA, Optional.empty(), NOW.plusSeconds(60));
        lead.moveTo(Stage.RESEARCHED, MAYA, Optional.empty(), NOW.plusSeconds(90));
        lead.moveTo(Stage.CONTACTED, MAYA, Optional.empty(), NOW.plusSeconds(100));
        leads().save(tenant, lead);
        agree(tenant, List.of(id), LONG_AGO);
    }

    @Test
    default void aLeadStandsWithItsNewOwner() {
        TenantId tenant = newTenant();
        LeadId owned = add(tenant, LeadFixtures.captured());
        LeadId free = add(tenant, LeadFixtures.captured());
        Lead lead = leads().get(tenant, owned);
        lead.assignTo(Optional.of(SELLER), MAYA, NOW);
        leads().save(tenant, lead);
        agree(tenant, List.of(owned, free), LONG_AGO);
    }

    @Test
    default void anotherTenantsLeadsAreNotCounted() {
        TenantId tenant = newTenant();
        add(tenant, LeadFixtures.handedOff());
        TenantId stranger = newTenant();
        assertThat(counters().standing(stranger, LATER)).isEmpty();
        assertThat(counters().flows(stranger, LONG_AGO)).isEmpty();
    }
}
