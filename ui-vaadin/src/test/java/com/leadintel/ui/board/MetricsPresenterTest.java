package com.leadintel.ui.board;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.board.ShowMetrics;
import com.leadintel.application.board.port.InMemoryStageCounters;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MetricsPresenterTest {
    private static final Caller MAYA = Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR));

    private final InMemoryLeads leads = new InMemoryLeads();
    private final Clock clock = Clock.fixed(NOW.plus(Duration.ofDays(3)), ZoneOffset.UTC);
    private final MetricsPresenter presenter =
            new MetricsPresenter(() -> MAYA, new ShowMetrics(new InMemoryStageCounters(leads), clock), clock);

    @Test
    void everyStageHasALineAndNothingIsADash() {
        assertThat(presenter.rows()).hasSize(6);
        assertThat(presenter.rows().get(3))
                .isEqualTo(new MetricsPresenter.Row("QUALIFIED", "Qualified", "0", "–", "–", "–"));
    }

    @Test
    void agesAndSharesAreInWords() {
        leads.add(TENANT, LeadFixtures.contacted());
        assertThat(presenter.rows().get(2).age()).isEqualTo("3 d");
        assertThat(presenter.rows().get(1))
                .isEqualTo(new MetricsPresenter.Row("RESEARCHED", "Researched", "0", "–", "< 1 min", "100%, 1 of 1"));
    }
}
