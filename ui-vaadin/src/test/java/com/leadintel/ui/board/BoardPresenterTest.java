package com.leadintel.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.board.ShowBoard;
import com.leadintel.application.board.ShowColumn;
import com.leadintel.application.board.port.BoardCards;
import com.leadintel.application.engagement.AdviseOnLeads;
import com.leadintel.application.engagement.port.InMemorySituations;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import elemental.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardPresenterTest {
    private static final TenantId TENANT = LeadFixtures.TENANT;
    private static final Caller MAYA = Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR));
    private static final Clock LATER = Clock.fixed(LeadFixtures.NOW.plus(Duration.ofDays(9)), ZoneOffset.UTC);

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final Pages cards = new Pages();
    private final BoardPresenter presenter = new BoardPresenter(
            () -> MAYA,
            new ShowBoard(cards),
            new ShowColumn(cards),
            new ShowLead(leads),
            new MoveLead(leads, LATER),
            new AdviseOnLeads(new InMemorySituations(leads), LATER),
            new BrowseUsers(users),
            LATER);

    @BeforeEach
    void mayaWorksHere() {
        users.add(
                TENANT,
                new User(
                        LeadFixtures.SELLER,
                        TENANT,
                        new EmailAddress("maya@example.com"),
                        "Maya Ortiz",
                        Set.of(Role.SDR),
                        "hash",
                        false,
                        true,
                        Instant.EPOCH));
    }

    @Test
    void theBoardSaysHowManyLeadsAreBeingWorkedOn() {
        assertThat(presenter.open(BoardQuery.all()).open()).isEqualTo(3);
    }

    @Test
    void aColumnGoesOnWhereItsLastPageEnded() {
        presenter.open(BoardQuery.all());

        BoardPage.More more = presenter.more(Stage.NEW);

        assertThat(more.goesOn()).isFalse();
        assertThat(cards.from).contains(new Cursor("second"));
        assertThat(presenter.more(Stage.NEW).cards()).isEmpty();
    }

    @Test
    void aCardTellsWhoItIsAndHowLongItHasWaited() {
        keep(LeadFixtures.captured());
        presenter.open(BoardQuery.all());

        BoardCard card = presenter.card(LeadFixtures.LEAD.value()).orElseThrow();

        assertThat(card.company()).isEqualTo("Northforge Robotics Inc.");
        assertThat(card.who()).isEqualTo("Dana Whitfield, Director of Engineering");
        assertThat(card.age()).isEqualTo("9 d");
        assertThat(card.old()).isTrue();
        assertThat(card.why()).isEqualTo("Nobody has looked into this company yet.");
        assertThat(card.advice()).startsWith("Research the lead. ");
    }

    @Test
    void whoeverCanBeReachedIsCalledAndWrittenToFromTheCard() {
        keep(LeadFixtures.captured());
        presenter.open(BoardQuery.all());

        JsonObject card =
                BoardJson.card(presenter.card(LeadFixtures.LEAD.value()).orElseThrow());

        assertThat(card.getString("phone")).isEqualTo("+14155550132");
        assertThat(card.getString("mail")).isEqualTo("dana.whitfield@northforge.example");
    }

    @Test
    void whoeverLeftNoNumberIsNotCalledFromTheCard() {
        LeadDetails unreachable = LeadDetails.of(Person.named("Dana", "Whitfield"), LeadFixtures.northforge());
        keep(Lead.capture(LeadFixtures.LEAD, TENANT, unreachable, LeadFixtures.byForm(), LeadFixtures.NOW));
        presenter.open(BoardQuery.all());

        JsonObject card =
                BoardJson.card(presenter.card(LeadFixtures.LEAD.value()).orElseThrow());

        assertThat(card.keys()).doesNotContain("phone", "mail");
    }

    @Test
    void aCardThatTheFiltersHideIsNotShown() {
        keep(LeadFixtures.captured());
        presenter.open(BoardQuery.read(Map.of("q", List.of("somebody else"))));

        assertThat(presenter.card(LeadFixtures.LEAD.value())).isEmpty();
    }

    @Test
    void aMoveThatTheRulesAllowIsMade() {
        keep(LeadFixtures.contacted());

        MoveAnswer answer = presenter.drop(LeadFixtures.LEAD, Stage.NEW);

        assertThat(answer).isEqualTo(new MoveAnswer.Moved("Northforge Robotics Inc. moved to New", Stage.CONTACTED));
        assertThat(leads.get(TENANT, LeadFixtures.LEAD).stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void aRefusedMoveSaysWhichRuleAndTheWayToFixIt() {
        keep(LeadFixtures.contacted());

        MoveAnswer.Refused answer = (MoveAnswer.Refused) presenter.drop(LeadFixtures.LEAD, Stage.QUALIFIED);

        assertThat(answer.text()).isEqualTo("BANT is incomplete: budget, authority, need, timeline not known yet.");
        assertThat(answer.fix()).isEqualTo("Complete BANT");
        assertThat(leads.get(TENANT, LeadFixtures.LEAD).stage()).isEqualTo(Stage.CONTACTED);
    }

    @Test
    void givingUpAsksForAReason() {
        keep(LeadFixtures.captured());

        assertThat(presenter.drop(LeadFixtures.LEAD, Stage.DISQUALIFIED))
                .isEqualTo(new MoveAnswer.AsksWhy("Northforge Robotics Inc."));
    }

    @Test
    void handingOffHappensOnItsOwnPage() {
        LeadId lead = LeadFixtures.LEAD;

        assertThat(presenter.drop(lead, Stage.HANDED_OFF)).isEqualTo(new MoveAnswer.GoTo("leads/" + lead + "/handoff"));
    }

    @Test
    void onlyOtherPeoplesChangesAreAnnounced() {
        presenter.open(BoardQuery.all());

        assertThat(presenter.other(Optional.of(LeadFixtures.SELLER.value()))).isEmpty();
        assertThat(presenter.other(Optional.of(new UUID(9, 9)))).isEmpty();
    }

    private void keep(Lead lead) {
        leads.add(TENANT, lead);
    }

    private static final class Pages implements BoardCards {
        private Optional<Cursor> from = Optional.empty();

        @Override
        public Map<Stage, Tally> tallies(TenantId tenant, LeadFilter filter) {
            return Map.of(
                    Stage.NEW, new Tally(1, List.of()),
                    Stage.QUALIFIED, new Tally(2, List.of()),
                    Stage.HANDED_OFF, new Tally(5, List.of()));
        }

        @Override
        public Page<LeadLine> cards(TenantId tenant, Stage stage, LeadFilter filter, Optional<Cursor> start, int most) {
            from = start;
            return new Page<>(List.of(), start.isEmpty() ? Optional.of(new Cursor("second")) : Optional.empty());
        }
    }
}
