package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.Handoffs;
import com.leadintel.application.identity.port.Users;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.IdempotentAnswers;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.Recipient;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hands a lead to an account executive: the briefing is fixed and its effects are queued, together or not at all. */
@UseCase
public class HandOffLead {
    private static final Set<Effect.Kind> ALWAYS = Set.of(Effect.Kind.LOG, Effect.Kind.STAGE);

    private final WriteBriefing write;
    private final Leads leads;
    private final Users users;
    private final Handoffs handoffs;
    private final Jobs jobs;
    private final IdempotentAnswers answers;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public HandOffLead(
            WriteBriefing write,
            Leads leads,
            Users users,
            Handoffs handoffs,
            Jobs jobs,
            IdempotentAnswers answers,
            Ids ids,
            Clock clock) {
        this.write = write;
        this.leads = leads;
        this.users = users;
        this.handoffs = handoffs;
        this.jobs = jobs;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Which lead goes to whom, with which notes (at most 4,000 characters), whether the account executive gets an e-mail
     * and a task in the CRM, and the caller's idempotency key, if one was sent.
     */
    public record Command(
            LeadId lead,
            UserId to,
            Optional<String> notes,
            boolean email,
            boolean crmTask,
            Optional<Idempotency> idempotency) {
        boolean wants(Effect.Kind kind) {
            return ALWAYS.contains(kind)
                    || (kind == Effect.Kind.EMAIL && email)
                    || (kind == Effect.Kind.CRM_TASK && crmTask);
        }
    }

    /**
     * Starts the handoff. Refuses a lead that is not ready with {@code handoff.not-eligible} and the reasons, one that
     * is being handed off with {@code handoff.already-started}, and a recipient who may not take leads over with
     * {@code handoff.recipient-not-suited}.
     */
    public HandoffId handle(Caller caller, Command command) {
        caller.must(Permission.HANDOFF_EXECUTE);
        TenantId tenant = caller.tenant();
        return command.idempotency()
                .flatMap(key -> answers.recall(tenant, key))
                .map(HandoffId::of)
                .orElseGet(() -> start(caller, command));
    }

    private HandoffId start(Caller caller, Command command) {
        TenantId tenant = caller.tenant();
        Instant now = clock.instant();
        HandoffId id = new HandoffId(ids.next());
        Handoff handoff = Handoff.start(
                id,
                tenant,
                Eligibility.of(leads.forUpdate(tenant, command.lead())),
                new Actor(caller.user(), caller.name()),
                recipient(tenant, command.to()),
                command.notes(),
                write.handle(caller, command.lead()),
                effects(command, now),
                now);
        handoffs.add(tenant, handoff);
        handoff.pending().forEach(effect -> jobs.enqueue(tenant, CarryOutEffect.request(id, effect)));
        command.idempotency().ifPresent(key -> answers.remember(tenant, key, id.toString()));
        return id;
    }

    private Recipient recipient(TenantId tenant, UserId to) {
        User user = users.get(tenant, to);
        Require.that(user.active() && user.caller().may(Permission.OUTCOME_RECORD), "handoff.recipient-not-suited");
        return new Recipient(user.id(), user.name(), user.email());
    }

    private List<Effect> effects(Command command, Instant now) {
        return Arrays.stream(Effect.Kind.values())
                .filter(command::wants)
                .map(kind -> Effect.planned(new EffectId(ids.next()), kind, now))
                .toList();
    }
}
