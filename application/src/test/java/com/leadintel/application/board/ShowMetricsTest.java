package com.leadintel.application.board;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.board.port.InMemoryStageCounters;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShowMetricsTest {
    private static final Caller CALLER = Caller.system(TENANT, "test");

    private final InMemoryLeads leads = new InMemoryLeads();
    private final ShowMetrics show = new ShowMetrics(
            new InMemoryStageCounters(leads), Clock.fixed(NOW.plus(Duration.ofDays(10)), ZoneOffset.UTC));

    @Test
    void averagesOfNothingAreAbsent() {
        StageMetrics none = of(show.handle(CALLER, 30), Stage.NEW);
        assertThat(none.leads()).isZero();
        assertThat(none.averageAge()).isEmpty();
        assertThat(none.averageStay()).isEmpty();
        assertThat(none.conversion()).isEmpty();
    }

    @Test
    void aStageTellsHowOldItsLeadsAreAndWhoseTheyAre() {
        add(LeadFixtures.captured());
        Lead owned = LeadsContract.of(TENANT, LeadFixtures.captured());
        owned.assignTo(Optional.of(LeadFixtures.SELLER), LeadFixtures.MAYA, NOW);
        leads.add(TENANT, owned);
        StageMetrics fresh = of(show.handle(CALLER, 30), Stage.NEW);
        assertThat(fresh.leads()).isEqualTo(2);
        assertThat(fresh.averageAge()).contains(Duration.ofDays(10));
        assertThat(fresh.owners()).extracting(StageMetrics.Share::leads).containsExactly(1L, 1L);
    }

    @Test
    void conversionIsTheShareOfThoseThatWentOn() {
        add(LeadFixtures.qualified());
        Lead givenUp = LeadsContract.of(TENANT, LeadFixtures.contacted());
        givenUp.disqualify("No need", LeadFixtures.MAYA, NOW.plus(Duration.ofDays(4)));
        leads.add(TENANT, givenUp);
        BoardMetrics metrics = show.handle(CALLER, 30);
        StageMetrics contacted = of(metrics, Stage.CONTACTED);
        assertThat(contacted.left()).isEqualTo(2);
        assertThat(contacted.conversion()).contains(0.5);
        assertThat(contacted.averageStay()).contains(Duration.ofDays(2));
        assertThat(metrics.flows()).hasSize(4);
    }

    @Test
    void onlyTheMovesOfThePeriodCount() {
        add(LeadFixtures.qualified());
        assertThat(of(show.handle(CALLER, 11), Stage.CONTACTED).left()).isEqualTo(1);
        assertThat(of(show.handle(CALLER, 10), Stage.CONTACTED).left()).isZero();
    }

    @Test
    void whatMakesNoSenseOrIsNotAllowedIsRefused() {
        Caller reader = Caller.integration(TENANT, "key", Set.of(Permission.LEAD_READ));
        assertThatThrownBy(() -> show.handle(reader, 30)).hasMessageStartingWith("access.forbidden");
        assertThatThrownBy(() -> show.handle(CALLER, 0)).hasMessageStartingWith("metrics.days-out-of-range");
        assertThatThrownBy(() -> show.handle(CALLER, 4_000)).hasMessageStartingWith("metrics.days-out-of-range");
    }

    private void add(Lead like) {
        leads.add(TENANT, LeadsContract.of(TENANT, like));
    }

    private static StageMetrics of(BoardMetrics metrics, Stage stage) {
        return metrics.stages().stream()
                .filter(one -> one.stage() == stage)
                .findFirst()
                .orElseThrow();
    }
}
