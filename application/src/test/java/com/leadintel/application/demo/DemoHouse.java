package com.leadintel.application.demo;

import com.leadintel.application.call.AnalyseCall;
import com.leadintel.application.call.KeepCall;
import com.leadintel.application.call.LearnFromCall;
import com.leadintel.application.call.LoggedCalls;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.call.port.InMemoryRecordings;
import com.leadintel.application.demo.port.MorseSynthesis;
import com.leadintel.application.demo.port.ShortStories;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.handoff.HandOffLead;
import com.leadintel.application.handoff.WriteBriefing;
import com.leadintel.application.handoff.port.InMemoryHandoffs;
import com.leadintel.application.identity.port.CountingHasher;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.RecordBant;
import com.leadintel.application.lead.RecordOutcome;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.research.port.InMemoryDossiers;
import com.leadintel.application.research.port.InMemoryProducts;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.EraseTenant;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.rules.RulesAnalyst;
import com.leadintel.domain.call.transcript.KnownSellers;
import com.leadintel.domain.call.transcript.TranscriptReader;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.DemoTenant;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A whole house in memory in which the demo is told; the machinery runs when a test says so. */
final class DemoHouse {
    static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");
    static final TenantId DEMO = DemoTenant.ID;

    final MovingClock clock = new MovingClock(NOW);
    final SequentialIds ids = new SequentialIds();
    final InMemoryTenants tenants = new InMemoryTenants();
    final InMemoryUsers users = new InMemoryUsers();
    final InMemoryLeads leads = new InMemoryLeads();
    final InMemoryCalls calls = new InMemoryCalls();
    final InMemoryHandoffs handoffs = new InMemoryHandoffs();
    final InMemoryProducts products = new InMemoryProducts();
    final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    final InMemoryFileStore files = new InMemoryFileStore();
    final InMemoryMail mail = new InMemoryMail(clock);
    final CountingHasher hasher = new CountingHasher();
    final InMemoryIdempotentAnswers answers = new InMemoryIdempotentAnswers(clock);
    final Scenes scenes = new Scenes(tenants, users, leads, calls, handoffs, answers, jobs, clock);
    final OpenDemo open =
            new OpenDemo(new OpenDemo.Founding(tenants, users, products, scenes, ids), tenants, hasher, clock);
    final RemoveDemo remove = new RemoveDemo(new EraseTenant(tenants), files, mail);
    final TellStory tell = new TellStory(
            scenes,
            new SpeakCall(
                    scenes,
                    new MorseSynthesis(),
                    new LoggedCalls(calls, leads, users, new InMemoryIdempotentAnswers(clock)),
                    (tenant, file, sellers) -> TranscriptReader.read(
                            new String(file, StandardCharsets.UTF_8), new KnownSellers(sellers, Set.of())),
                    new InMemoryRecordings(),
                    clock),
            new RecordBant(leads, clock),
            new MoveLead(leads, clock),
            new HandOffLead(
                    new WriteBriefing(leads, new InMemoryDossiers(), calls, clock),
                    leads,
                    users,
                    handoffs,
                    jobs,
                    answers,
                    ids,
                    clock),
            new RecordOutcome(leads, clock));
    final TellStories stories = new TellStories(new ShortStories(), tell, scenes);

    void open() {
        open.handle(Caller.system(DEMO, "test"), "a made-up password");
    }

    Lead lead(Stage ending) {
        return leads.get(DEMO, ShortStories.endingIn(ending).lead());
    }

    /** Research, analysis and the effects of handoffs, for everything that waits for them. */
    void letTheMachineryRun() {
        for (Story story : new ShortStories().all()) {
            leads.find(DEMO, story.lead()).ifPresent(lead -> {
                research(story, lead);
                story.calls().forEach(planned -> calls.find(DEMO, planned.id()).ifPresent(this::analyse));
                handOff(story);
            });
        }
    }

    private void research(Story story, Lead lead) {
        if (lead.state().research().isEmpty()) {
            int findings = story.ending() == Stage.NEW ? 0 : 3;
            lead.noteDossier(
                    new ResearchNote(
                            new DossierId(ids.next()),
                            findings,
                            findings > 0,
                            Optional.empty(),
                            Optional.empty(),
                            clock.instant()),
                    Actor.machine("Research"),
                    clock.instant());
            leads.save(DEMO, lead);
        }
    }

    private void analyse(Call call) {
        if (call.state().transcript().isPresent() && call.latestAnalysis().isEmpty()) {
            new AnalyseCall(
                            new KeepCall(calls),
                            tenants,
                            (tenant, brief) -> new RulesAnalyst().analyse(tenant, brief),
                            ids,
                            clock)
                    .handle(Caller.system(DEMO, "test"), call.state().id());
        }
        new LearnFromCall(calls, leads, clock).handle(DEMO, call.state().id());
    }

    private void handOff(Story story) {
        handoffs.of(DEMO, story.lead()).forEach(handoff -> {
            Lead lead = leads.get(DEMO, story.lead());
            lead.markHandedOff(handoff.state().from(), clock.instant());
            leads.save(DEMO, lead);
        });
    }
}
