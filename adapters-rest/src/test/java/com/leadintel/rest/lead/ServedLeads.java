package com.leadintel.rest.lead;

import com.leadintel.application.engagement.AdviseOnLead;
import com.leadintel.application.engagement.AdviseOnLeads;
import com.leadintel.application.engagement.port.InMemorySituations;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.AssignLead;
import com.leadintel.application.lead.BrowseLeads;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.CorrectLead;
import com.leadintel.application.lead.DismissDuplicate;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.MergeLeads;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.RecordBant;
import com.leadintel.application.lead.RecordOutcome;
import com.leadintel.application.lead.ScoreLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.rest.CurrentCaller;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.engagement.AdvisedActions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What people and programs do with leads, served from memory; {@code meanwhile} happens once, while a phone number is understood. */
final class ServedLeads {
    final Clock clock = Clock.systemUTC();
    final InMemoryLeads leads = new InMemoryLeads();
    final InMemoryUsers users = new InMemoryUsers();
    final AtomicReference<LeadFilter> asked = new AtomicReference<>();
    final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private final ShowLead show = new ShowLead(leads);
    final RestServer server = RestServer.serving(request -> List.of(
            new LeadResource(
                    request.caller(),
                    request.promise(),
                    new UnderstandDraft((tenant, text) -> {
                        meanwhile.getAndSet(() -> {}).run();
                        return Optional.of(text).filter(t -> t.startsWith("+")).map(PhoneNumber::new);
                    }),
                    new CaptureLead(leads, users, new InMemoryIdempotentAnswers(clock), new SequentialIds(), clock),
                    new BrowseLeads((tenant, filter, from, most) -> {
                        asked.set(filter);
                        return Page.last(List.of());
                    }),
                    new CorrectLead(leads, clock),
                    answers(request.caller())),
            new LeadActsResource(
                    request.caller(),
                    answers(request.caller()),
                    new AssignLead(leads, users, clock),
                    new RecordBant(leads, clock),
                    new MoveLead(leads, clock),
                    new RecordOutcome(leads, clock),
                    new DismissDuplicate(leads, clock),
                    new MergeLeads(leads, List.of(), clock),
                    new ScoreLead(leads, clock))));

    private LeadAnswers answers(CurrentCaller caller) {
        return new LeadAnswers(
                caller,
                show,
                new AdvisedActions(new AdviseOnLead(new AdviseOnLeads(new InMemorySituations(leads), clock))));
    }
}
