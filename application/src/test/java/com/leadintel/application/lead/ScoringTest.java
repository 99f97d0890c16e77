package com.leadintel.application.lead;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.job.Attempt;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadScore;
import com.leadintel.domain.lead.LeadScored;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private final MovingClock clock = new MovingClock(NOW);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final ScoreLead score = new ScoreLead(leads, clock);
    private final Caller caller = Caller.system(TENANT, "test");
    private final List<LeadFilter> asked = new ArrayList<>();
    private final RescoreOpenLeads nightly = new RescoreOpenLeads(
            new BrowseLeads((tenant, filter, from, most) -> {
                asked.add(filter);
                LeadLine line = LeadLine.of(leads.get(TENANT, LEAD).state());
                return from.isEmpty()
                        ? new Page<>(List.of(line), Optional.of(new Cursor("2")))
                        : Page.<LeadLine>last(List.of());
            }),
            score);

    @Test
    void theScoreDecaysWithTime() {
        leads.add(TENANT, LeadFixtures.contacted());
        LeadScore fresh = leads.get(TENANT, LEAD).score();
        clock.pass(Duration.ofDays(28));
        LeadScore later = score.handle(caller, LEAD);
        assertThat(later.value().value()).isLessThan(fresh.value().value());
        assertThat(later.at()).isEqualTo(clock.instant());
        assertThat(leads.get(TENANT, LEAD).score()).isEqualTo(later);
        assertThat(leads.events).last().isInstanceOf(LeadScored.class);
    }

    @Test
    void scoringThatChangesNothingStoresNothing() {
        leads.add(TENANT, LeadFixtures.contacted());
        long version = leads.get(TENANT, LEAD).state().version();
        clock.pass(Duration.ofSeconds(1));
        score.handle(caller, LEAD);
        assertThat(leads.get(TENANT, LEAD).state().version()).isEqualTo(version);
    }

    @Test
    void whoMayNotWriteLeadsScoresNone() {
        leads.add(TENANT, LeadFixtures.contacted());
        assertThatThrownBy(() -> score.handle(Caller.integration(TENANT, "reader", Set.of()), LEAD))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everyNightTheOpenLeadsAreScoredPageByPage() {
        leads.add(TENANT, LeadFixtures.contacted());
        LeadScore fresh = leads.get(TENANT, LEAD).score();
        clock.pass(Duration.ofDays(28));
        nightly.run(Attempt.about(TENANT, TENANT.value()));
        assertThat(asked)
                .hasSize(2)
                .allSatisfy(filter -> assertThat(filter.stages())
                        .containsExactlyInAnyOrder(Stage.NEW, Stage.RESEARCHED, Stage.CONTACTED, Stage.QUALIFIED));
        assertThat(leads.get(TENANT, LEAD).score().value().value())
                .isLessThan(fresh.value().value());
        assertThat(nightly.daily()).isTrue();
        assertThat(nightly.kind()).isEqualTo("lead.rescore");
    }

    @Test
    void aCancelledNightEndsAfterThePage() {
        leads.add(TENANT, LeadFixtures.contacted());
        nightly.run(Attempt.about(TENANT, TENANT.value()).cancelled());
        assertThat(asked).hasSize(1);
    }
}
