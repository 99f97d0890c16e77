package com.leadintel.application.demo;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.lead.AssignLead;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.IdempotentAnswers;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.Tenant;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a story asks and leaves behind, each in a transaction of its own, because a story is told in none. */
@UseCase
public class Scenes {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(500);

    private final Tenants tenants;
    private final Users users;
    private final Leads leads;
    private final Calls calls;
    private final Handoffs handoffs;
    private final IdempotentAnswers answers;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public Scenes(
            Tenants tenants,
            Users users,
            Leads leads,
            Calls calls,
            Handoffs handoffs,
            IdempotentAnswers answers,
            Jobs jobs,
            Clock clock) {
        this.tenants = tenants;
        this.users = users;
        this.leads = leads;
        this.calls = calls;
        this.handoffs = handoffs;
        this.answers = answers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The lead as it stands, if it came in already. */
    public Optional<Lead> lead(TenantId tenant, LeadId id) {
        return leads.find(tenant, id);
    }

    /** The call as it stands, if it was logged already. */
    public Optional<Call> call(TenantId tenant, CallId id) {
        return calls.find(tenant, id);
    }

    /** Whether the lead is being handed off, or was. */
    public boolean handedOff(TenantId tenant, LeadId id) {
        return !handoffs.of(tenant, id).isEmpty();
    }

    /** The lead comes in and gets its owner, days before the demo was opened; the acts are the ordinary ones. */
    public void comeIn(TenantId tenant, Story story) {
        Instant then = tenants.get(tenant)
                .createdAt()
                .minus(Duration.ofDays(story.capturedDaysAgo()))
                .minus(Duration.ofMinutes(7L + Math.floorMod(story.lead().hashCode(), 600)));
        Caller door = Caller.system(tenant, "Demo");
        Clock clockOfThen = Clock.fixed(then, ZoneOffset.UTC);
        LeadId lead = new CaptureLead(leads, users, answers, () -> story.lead().value(), clockOfThen)
                .handle(
                        door,
                        new CaptureLead.Command(
                                story.details(),
                                Capture.Via.DEMO,
                                story.source(),
                                Optional.empty(),
                                true,
                                Optional.empty(),
                                Optional.empty()))
                .lead();
        story.owner()
                .ifPresent(owner -> new AssignLead(leads, users, clockOfThen)
                        .handle(Colleague.PRIYA.caller(), lead, Optional.of(owner.id()), Optional.empty()));
    }

    /** The last working day at least this many days before the demo was opened, at a time of its people's day. */
    public Instant workingTime(TenantId tenant, int daysAgo, LocalTime at) {
        Tenant demo = tenants.get(tenant);
        LocalDate day = demo.createdAt().atZone(demo.zone()).toLocalDate().minusDays(daysAgo);
        while (WEEKEND.contains(day.getDayOfWeek())) {
            day = day.minusDays(1);
        }
        return day.atTime(at).atZone(demo.zone()).toInstant();
    }

    /** The stories go on in a moment; asking twice for the same round is asking once. */
    public void goOn(TenantId tenant, int round) {
        JobRequest next = new JobRequest(
                TellStories.KIND,
                tenant.value(),
                Map.of("round", String.valueOf(round)),
                Optional.of(TellStories.KIND + " " + round),
                Optional.of(clock.instant().plus(BETWEEN_ROUNDS)),
                8,
                false);
        jobs.enqueue(tenant, next);
    }
}
