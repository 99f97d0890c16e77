package com.leadintel.persistence.board;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.board.port.BoardCards;
import com.leadintel.application.board.port.BoardCards.Tally;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.lead.LeadsInTests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaBoardCardsTest {
    private static final LeadFilter EVERYTHING = LeadFilter.everything();
    private static final LeadFilter ANYBODY_NAMED_DANA = new LeadFilter(
            EVERYTHING.stages(),
            EVERYTHING.owners(),
            EVERYTHING.channels(),
            EVERYTHING.industries(),
            EVERYTHING.tiers(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("dana"));

    private final Database database = Database.shared();
    private final TenantId tenant = database.newTenant();
    private final Leads leads = LeadsInTests.over(database);
    private final BoardCards board =
            Transacted.each(BoardCards.class, new JpaBoardCards(LeadsInTests.filtered(database), database.session()));

    @Test
    void anEmptyBoardHasNoTallies() {
        assertThat(board.tallies(tenant, EVERYTHING)).isEmpty();
    }

    @Test
    void talliesCountAndAddUp() {
        leads.add(tenant, LeadsContract.of(tenant, LeadFixtures.captured()));
        leads.add(tenant, LeadsContract.of(tenant, LeadFixtures.qualified()));
        leads.add(tenant, LeadsContract.of(tenant, LeadFixtures.qualified()));
        Map<Stage, Tally> expected = Map.of(
                Stage.NEW, new Tally(1, List.of()),
                Stage.QUALIFIED, new Tally(2, List.of(Money.of(80_000, "USD"))));
        assertThat(board.tallies(tenant, EVERYTHING)).isEqualTo(expected);
        assertThat(board.tallies(tenant, ANYBODY_NAMED_DANA)).isEqualTo(expected);
    }

    @Test
    void aMoveTakesTheLeadFromOneTallyToTheNext() {
        Lead lead = add(LeadFixtures.qualified());
        lead.markHandedOff(MAYA, NOW);
        leads.save(tenant, lead);
        assertThat(board.tallies(tenant, EVERYTHING)).containsOnlyKeys(Stage.HANDED_OFF);
    }

    @Test
    void anOutcomeIsWorthMoreThanABudget() {
        Lead lead = add(LeadFixtures.handedOff());
        lead.recordOutcome(new Outcome(Outcome.Result.WON, Optional.of(Money.of(55_000, "EUR")), MAYA, NOW), NOW);
        leads.save(tenant, lead);
        assertThat(board.tallies(tenant, EVERYTHING))
                .isEqualTo(Map.of(Stage.HANDED_OFF, new Tally(1, List.of(Money.of(55_000, "EUR")))));
    }

    @Test
    void talliesStayRightWhenManyWriteAtOnce() {
        IntStream.range(0, 100)
                .parallel()
                .forEach(i -> leads.add(tenant, LeadsContract.of(tenant, LeadFixtures.captured())));
        assertThat(board.tallies(tenant, EVERYTHING)).isEqualTo(Map.of(Stage.NEW, new Tally(100, List.of())));
    }

    @Test
    void aColumnShowsItsStageOnly() {
        leads.add(tenant, LeadsContract.of(tenant, LeadFixtures.captured()));
        Lead qualified = add(LeadFixtures.qualified());
        assertThat(board.cards(tenant, Stage.QUALIFIED, EVERYTHING, Optional.empty(), 10)
                        .items())
                .extracting(LeadLine::id)
                .containsExactly(qualified.id());
    }

    @Test
    void theLeadThatEnteredLastStandsOnTop() {
        Lead early = add(LeadFixtures.captured());
        Lead late = add(LeadFixtures.captured());
        early.disqualify("No budget", MAYA, NOW.plusSeconds(1));
        late.disqualify("No need", MAYA, NOW.plusSeconds(2));
        leads.save(tenant, late);
        leads.save(tenant, early);
        assertThat(board.cards(tenant, Stage.DISQUALIFIED, EVERYTHING, Optional.empty(), 10)
                        .items())
                .extracting(LeadLine::id)
                .containsExactly(late.id(), early.id());
    }

    @Test
    void anotherTenantsBoardIsItsOwn() {
        add(LeadFixtures.captured());
        TenantId other = database.newTenant();
        assertThat(board.tallies(other, EVERYTHING)).isEmpty();
        assertThat(board.tallies(other, ANYBODY_NAMED_DANA)).isEmpty();
        assertThat(board.cards(other, Stage.NEW, EVERYTHING, Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    private Lead add(Lead like) {
        Lead lead = LeadsContract.of(tenant, like);
        leads.add(tenant, lead);
        return leads.get(tenant, lead.id());
    }
}
