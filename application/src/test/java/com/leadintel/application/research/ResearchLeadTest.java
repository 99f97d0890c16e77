package com.leadintel.application.research;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.application.research.port.InMemoryProducts;
import com.leadintel.application.research.port.InMemorySourceStates;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.shared.port.Workers;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadCaptured;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.research.DossierWriter;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResearchLeadTest {
    private final MovingClock clock = new MovingClock(NOW);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryDossiers dossiers = new InMemoryDossiers();
    private final InMemoryProducts products = new InMemoryProducts();
    private final InMemorySourceStates states = new InMemorySourceStates();
    private final InMemoryJobs jobs = new InMemoryJobs(new SequentialIds(), clock);
    private final ResearchRecords records = new ResearchRecords(leads, dossiers, products, states);
    private final InMemoryIdempotentAnswers answers = new InMemoryIdempotentAnswers(clock);
    private final StartResearch start = new StartResearch(leads, jobs, answers);
    private final ResearchAgain again = new ResearchAgain(leads, jobs, answers);
    private final Caller caller = Caller.system(TENANT, "test");
    private final Workers oneByOne = new Workers() {
        @Override
        public <T> List<T> all(List<Supplier<T>> pieces) {
            return pieces.stream().map(Supplier::get).toList();
        }
    };

    private record At(SourceKind kind, Function<ResearchSubject, SourceResult> answer) implements ResearchSource {
        @Override
        public SourceResult gather(TenantId tenant, ResearchSubject subject) {
            return answer.apply(subject);
        }
    }

    @BeforeEach
    void aLeadAndAProduct() {
        leads.add(TENANT, LeadFixtures.captured());
        products.save(TENANT, ResearchFixtures.simulator());
    }

    @Test
    void aCheckedFindingMakesALeadResearched() {
        research(found()).run(run());
        assertThat(leads.get(TENANT, LEAD).stage()).isEqualTo(Stage.RESEARCHED);
        assertThat(new ShowResearch(leads, jobs, states, dossiers)
                        .handle(caller, LEAD)
                        .dossier())
                .hasValueSatisfying(dossier -> assertThat(dossier.complete()).isTrue());
    }

    @Test
    void aSourceThatFailsLeavesAGapAndTheLeadWhereItIs() {
        research(new At(SourceKind.WEBSITE, subject -> SourceResult.failed(SourceKind.WEBSITE, "website.timed-out")))
                .run(run());
        assertThat(leads.get(TENANT, LEAD).stage()).isEqualTo(Stage.NEW);
        assertThat(dossiers.latest(TENANT, LEAD))
                .hasValueSatisfying(dossier ->
                        assertThat(dossier.gaps()).contains("website.timed-out", "dossier.no-checked-finding"));
    }

    @Test
    void researchOfALeadThatWasMergedMeanwhileEndsAndLeavesNothing() {
        Lead other =
                Lead.capture(new LeadId(new UUID(3, 9)), TENANT, LeadFixtures.details(), LeadFixtures.byForm(), NOW);
        leads.add(TENANT, other);
        research(new At(SourceKind.WEBSITE, subject -> {
                    leads.takeAway(TENANT, leads.get(TENANT, LEAD), other.id(), NOW);
                    return SourceResult.failed(SourceKind.WEBSITE, "website.timed-out");
                }))
                .run(run());
        research(found()).run(run());
        assertThat(leads.get(TENANT, other.id()).state().research()).isEmpty();
    }

    @Test
    void aLeadThatWasMergedBeforeItsResearchBeganHasNoSources() {
        leads.takeAway(TENANT, leads.get(TENANT, LEAD), new LeadId(new UUID(3, 9)), NOW);
        SourceReport website =
                SourceResult.failed(SourceKind.WEBSITE, "website.timed-out").report();
        assertThatThrownBy(() -> records.begin(TENANT, LEAD, List.of(website))).hasMessageStartingWith("lead.merged");
        assertThat(states.all(TENANT, LEAD)).isEmpty();
    }

    @Test
    void aNewLeadThatSomebodyHadResearchedIsNotResearchedAgain() {
        JobId first = start.handle(caller, LEAD, Optional.empty());
        tell();
        assertThat(jobs.about(TENANT, LEAD.value())).extracting(Job::id).containsExactly(first);
        jobs.becomes(first, JobState.SUCCEEDED, Optional.empty());
        tell();
        assertThat(jobs.about(TENANT, LEAD.value())).extracting(Job::id).containsExactly(first);
    }

    @Test
    void aNewLeadThatBecameOneWithAnotherIsNotResearched() {
        leads.takeAway(TENANT, leads.get(TENANT, LEAD), new LeadId(new UUID(3, 9)), NOW);
        tell();
        assertThat(jobs.about(TENANT, LEAD.value())).isEmpty();
    }

    private void tell() {
        new StartOnCapture(leads, jobs)
                .on(
                        new EventId(new UUID(7, 7)),
                        new LeadCaptured(TENANT, LEAD, Capture.Via.API, LeadSource.Channel.WEB, NOW));
    }

    @Test
    void researchOfALeadThatNeverWasIsRefused() {
        Attempt stranger = Attempt.about(TENANT, new UUID(3, 9), new JobId(new UUID(5, 1)));
        assertThatThrownBy(() -> research(found()).run(stranger)).hasMessageStartingWith("lead.not-found");
    }

    @Test
    void everySourceShowsHowItStands() {
        research(found(), new At(SourceKind.NEWS, subject -> SourceResult.off(SourceKind.NEWS)))
                .run(run());
        assertThat(states.all(TENANT, LEAD))
                .extracting(SourceReport::state)
                .containsExactly(SourceResult.State.FOUND, SourceResult.State.OFF);
    }

    @Test
    void researchThatRunsAgainAfterACrashWritesOneDossier() {
        Attempt run = run();
        research(found()).run(run);
        int moves = leads.get(TENANT, LEAD).state().progress().moves().size();
        research(found()).run(run);
        assertThat(leads.get(TENANT, LEAD).state().progress().moves()).hasSize(moves);
    }

    @Test
    void cancelledResearchWritesNothing() {
        research(found()).run(run().cancelled());
        assertThat(dossiers.latest(TENANT, LEAD)).isEmpty();
    }

    @Test
    void aResearchThatEndedWithAGapIsDoneOverForADossierOfItsOwn() {
        JobId first = start.handle(caller, LEAD, Optional.empty());
        research(new At(SourceKind.WEBSITE, subject -> SourceResult.failed(SourceKind.WEBSITE, "website.timed-out")))
                .run(attemptAt(first));
        jobs.becomes(first, JobState.SUCCEEDED, Optional.empty());
        JobId second = again.handle(caller, LEAD, Optional.empty());
        clock.pass(Duration.ofMinutes(1));
        research(found()).run(attemptAt(second));
        assertThat(dossiers.latest(TENANT, LEAD))
                .hasValueSatisfying(dossier -> assertThat(dossier.complete()).isTrue());
    }

    @Test
    void aResearchThatIsUnderWayIsNotDoneOver() {
        JobId first = again.handle(caller, LEAD, Optional.empty());
        assertThatThrownBy(() -> again.handle(caller, LEAD, Optional.empty()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("research.under-way");
                    assertThat(refusal.facts())
                            .containsEntry("job", first.toString())
                            .containsEntry("state", JobState.QUEUED);
                });
        jobs.becomes(first, JobState.DEAD, Optional.of("website.timed-out"));
        assertThat(again.handle(caller, LEAD, Optional.empty())).isNotEqualTo(first);
    }

    @Test
    void theSamePromiseIsTheSameResearchEvenAfterItEnded() {
        Optional<Idempotency> key = Optional.of(new Idempotency("k-1", "a".repeat(64)));
        JobId first = again.handle(caller, LEAD, key);
        assertThat(again.handle(caller, LEAD, key)).isEqualTo(first);
        jobs.becomes(first, JobState.SUCCEEDED, Optional.empty());
        assertThat(again.handle(caller, LEAD, key)).isEqualTo(first);
        assertThat(again.handle(caller, LEAD, Optional.empty())).isNotEqualTo(first);
    }

    @Test
    void aLeadIsResearchedOnceAtATime() {
        JobId first = start.handle(caller, LEAD, Optional.empty());
        assertThat(start.handle(caller, LEAD, Optional.empty())).isEqualTo(first);
        jobs.becomes(first, JobState.SUCCEEDED, Optional.empty());
        assertThat(start.handle(caller, LEAD, Optional.empty())).isNotEqualTo(first);
    }

    @Test
    void aNewLeadStartsItsOwnResearch() {
        StartOnCapture reaction = new StartOnCapture(leads, jobs);
        assertThat(reaction.event()).isEqualTo(LeadCaptured.class);
        reaction.on(
                new EventId(new UUID(7, 7)),
                new LeadCaptured(TENANT, LEAD, Capture.Via.API, LeadSource.Channel.WEB, NOW));
        assertThat(jobs.about(TENANT, LEAD.value())).extracting(Job::kind).containsExactly(ResearchLead.KIND);
    }

    @Test
    void aNewLeadThatIsToldTwiceIsResearchedOnce() {
        StartOnCapture reaction = new StartOnCapture(leads, jobs);
        EventId told = new EventId(new UUID(7, 7));
        LeadCaptured captured = new LeadCaptured(TENANT, LEAD, Capture.Via.API, LeadSource.Channel.WEB, NOW);
        reaction.on(told, captured);
        jobs.becomes(jobs.about(TENANT, LEAD.value()).get(0).id(), JobState.SUCCEEDED, Optional.empty());

        reaction.on(told, captured);

        assertThat(jobs.about(TENANT, LEAD.value())).hasSize(1);
    }

    @Test
    void aSourceHearsThatTheResearchWasCancelled() {
        ResearchSource patient = new ResearchSource() {
            @Override
            public SourceKind kind() {
                return SourceKind.WEBSITE;
            }

            @Override
            public SourceResult gather(TenantId tenant, ResearchSubject subject) {
                return SourceResult.off(SourceKind.WEBSITE);
            }

            @Override
            public SourceResult gather(TenantId tenant, ResearchSubject subject, BooleanSupplier wanted) {
                return wanted.getAsBoolean()
                        ? SourceResult.nothing(SourceKind.WEBSITE, "website.not-known")
                        : SourceResult.failed(SourceKind.WEBSITE, "website.no-longer-wanted");
            }
        };
        research(patient).run(attemptAt(new JobId(new UUID(5, 2))).cancelled());
        assertThat(states.all(TENANT, LEAD))
                .extracting(SourceReport::reason)
                .containsExactly(Optional.of("website.no-longer-wanted"));
        research(patient).run(run());
        assertThat(states.all(TENANT, LEAD))
                .extracting(SourceReport::reason)
                .containsExactly(Optional.of("website.not-known"));
    }

    private ResearchLead research(ResearchSource... sources) {
        DossierWriter writer = (tenant, brief) -> ResearchFixtures.content();
        return new ResearchLead(records, tenant -> List.of(sources), writer, oneByOne, clock);
    }

    private static At found() {
        return new At(
                SourceKind.WEBSITE,
                subject -> SourceResult.of(SourceKind.WEBSITE, List.of(ResearchFixtures.home(ResearchFixtures.PAIN))));
    }

    private static Attempt run() {
        return attemptAt(new JobId(new UUID(5, 1)));
    }

    private static Attempt attemptAt(JobId job) {
        return Attempt.about(TENANT, LEAD.value(), job);
    }
}
