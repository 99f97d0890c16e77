package com.leadintel.ui.lead;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.ShowCallsWithLead;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.engagement.AdviseOnLead;
import com.leadintel.application.engagement.AdviseOnLeads;
import com.leadintel.application.engagement.port.InMemorySituations;
import com.leadintel.application.job.CancelJob;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.research.ShowResearch;
import com.leadintel.application.research.StartResearch;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.application.research.port.InMemorySourceStates;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.research.ResearchFixtures;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BriefPresenterTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryDossiers dossiers = new InMemoryDossiers();
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), CLOCK);
    private Role role = Role.SDR;
    private final BriefPresenter presenter = new BriefPresenter(
            () -> Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(role)),
            new ShowResearch(leads, jobs, new InMemorySourceStates(), dossiers),
            new StartResearch(leads, jobs, new InMemoryIdempotentAnswers(CLOCK)),
            new CancelJob(jobs),
            new AdviseOnLead(new AdviseOnLeads(new InMemorySituations(leads), CLOCK)),
            new ShowCallsWithLead(calls),
            CLOCK);

    @BeforeEach
    void aLead() {
        leads.add(TENANT, LeadFixtures.captured());
    }

    @Test
    void researchRunsUntilSomebodyStopsIt() {
        assertThat(presenter.open(LEAD).running()).isEmpty();
        presenter.research(LEAD);
        Brief.Running running = presenter.open(LEAD).running().orElseThrow();

        presenter.stop(running.job());

        assertThat(presenter.open(LEAD).running()).isEmpty();
        assertThat(presenter.open(LEAD).found()).isEmpty();
    }

    @Test
    void everyClaimHasItsProof() {
        dossiers.add(TENANT, ResearchFixtures.dossier());

        Brief.Found found = presenter.open(LEAD).found().orElseThrow();

        assertThat(found.pains()).singleElement().satisfies(pain -> {
            assertThat(pain.text()).isEqualTo(ResearchFixtures.PAIN);
            assertThat(pain.proofs()).hasSize(1);
        });
        assertThat(found.products()).singleElement().satisfies(fit -> {
            assertThat(fit.product()).isEqualTo("Simulate Pro");
            assertThat(fit.because()).isNotEmpty();
        });
        assertThat(found.decisionMaker())
                .hasValueSatisfying(
                        person -> assertThat(person.text()).isEqualTo("Ana Ruiz, Chief Technology Officer"));
    }

    @Test
    void callsAreShownToWhoeverMayHearThem() {
        Call call = CallFixtures.logged();
        call.matchTo(LEAD, Optional.empty(), NOW);
        calls.add(TENANT, call);

        assertThat(presenter.open(LEAD).calls())
                .extracting(Brief.CallRow::title)
                .containsExactly("Discovery call");
        role = Role.MARKETING;
        assertThat(presenter.open(LEAD).calls()).isEmpty();
    }
}
