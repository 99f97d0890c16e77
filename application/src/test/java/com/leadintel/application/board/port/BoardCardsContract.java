package com.leadintel.application.board.port;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.board.port.BoardCards.Tally;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every board promises. */
public interface BoardCardsContract extends TenantContract {
    LeadFilter EVERYTHING = LeadFilter.everything();
    LeadFilter ANYBODY_NAMED_DANA = new LeadFilter(
            EVERYTHING.stages(),
            EVERYTHING.owners(),
            EVERYTHING.channels(),
            EVERYTHING.industries(),
            EVERYTHING.tiers(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("dana"));

    BoardCards board();

    /** The store whose leads stand on the board. */
    Leads leads();

    @Test
    default void anEmptyBoardHasNoTallies() {
        TenantId tenant = newTenant();
        assertThat(board().tallies(tenant, EVERYTHING)).isEmpty();
    }

    @Test
    default void talliesCountAndAddUp() {
        TenantId tenant = newTenant();
        leads().add(tenant, LeadsContract.of(tenant, LeadFixtures.captured()));
        leads().add(tenant, LeadsContract.of(tenant, LeadFixtures.qualified()));
        leads().add(tenant, LeadsContract.of(tenant, LeadFixtures.qualified()));
        Map<Stage, Tally> expected = Map.of(
                Stage.NEW, new Tally(1, List.of()),
                Stage.QUALIFIED, new Tally(2, List.of(Money.of(80_000, "USD"))));
        assertThat(board().tallies(tenant, EVERYTHING)).isEqualTo(expected);
        assertThat(board().tallies(tenant, ANYBODY_NAMED_DANA)).isEqualTo(expected);
    }

    @Test
    default void aMoveTakesTheLeadFromOneTallyToTheNext() {
        TenantId tenant = newTenant();
        Lead lead = add(tenant, LeadFixtures.qualified());
        lead.markHandedOff(MAYA, NOW);
        leads().save(tenant, lead);
        assertThat(board().tallies(tenant, EVERYTHING)).containsOnlyKeys(Stage.HANDED_OFF);
    }

    @Test
    default void anOutcomeIsWorthMoreThanABudget() {
        TenantId tenant = newTenant();
        Lead lead = add(tenant, LeadFixtures.handedOff());
        lead.recordOutcome(new Outcome(Outcome.Result.WON, Optional.of(Money.of(55_000, "EUR")), MAYA, NOW), NOW);
        leads().save(tenant, lead);
        assertThat(board().tallies(tenant, EVERYTHING))
                .isEqualTo(Map.of(Stage.HANDED_OFF, new Tally(1, List.of(Money.of(55_000, "EUR")))));
    }

    @Test
    default void aColumnShowsItsStageOnly() {
        TenantId tenant = newTenant();
        leads().add(tenant, LeadsContract.of(tenant, LeadFixtures.captured()));
        Lead qualified = add(tenant, LeadFixtures.qualified());
        assertThat(board().cards(tenant, Stage.QUALIFIED, EVERYTHING, Optional.empty(), 10)
                        .items())
                .extracting(LeadLine::id)
                .containsExactly(qualified.id());
    }

    @Test
    default void theLeadThatEnteredLastStandsOnTop() {
        TenantId tenant = newTenant();
        Lead early = add(tenant, LeadFixtures.captured());
        Lead late = add(tenant, LeadFixtures.captured());
        early.disqualify("No budget", MAYA, NOW.plusSeconds(1));
        late.disqualify("No need", MAYA, NOW.plusSeconds(2));
        leads().save(tenant, late);
        leads().save(tenant, early);
        assertThat(board().cards(tenant, Stage.DISQUALIFIED, EVERYTHING, Optional.empty(), 10)
                        .items())
                .extracting(LeadLine::id)
                .containsExactly(late.id(), early.id());
    }

    @Test
    default void anotherTenantsBoardIsItsOwn() {
        TenantId tenant = newTenant();
        add(tenant, LeadFixtures.captured());
        TenantId other = newTenant();
        assertThat(board().tallies(other, EVERYTHING)).isEmpty();
        assertThat(board().tallies(other, ANYBODY_NAMED_DANA)).isEmpty();
        assertThat(board().cards(other, Stage.NEW, EVERYTHING, Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    private Lead add(TenantId tenant, Lead like) {
        Lead lead = LeadsContract.of(tenant, like);
        leads().add(tenant, lead);
        return leads().get(tenant, lead.id());
    }
}
