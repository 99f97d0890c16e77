package com.leadintel.application.lead;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.IdempotentAnswers;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.DuplicateMatch;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.MatchKeys;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes in a lead: a new one becomes a card in the first column, one that we know is completed instead. */
@UseCase
public class CaptureLead {
    /** With how many known leads one that comes in is compared; who captures several at once awaits the turn of so many. */
    public static final int CANDIDATES = 25;

    private final Leads leads;
    private final Users users;
    private final IdempotentAnswers answers;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public CaptureLead(Leads leads, Users users, IdempotentAnswers answers, Ids ids, Clock clock) {
        this.leads = leads;
        this.users = users;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What came in, through which door, from which source, under which reference there; whether its sender is confirmed;
     * who shall own it if it is new; and the caller's idempotency key, if one was sent.
     */
    public record Command(
            LeadDetails details,
            Capture.Via via,
            LeadSource source,
            Optional<String> reference,
            boolean confirmed,
            Optional<UserId> owner,
            Optional<Idempotency> idempotency) {
        Command showing(List<FileId> images) {
            return new Command(details.showing(images), via, source, reference, confirmed, owner, idempotency);
        }
    }

    /**
     * The lead that it became, whether that one is new or was known before, and its images; no images when the same key
     * is answered again.
     */
    public record Captured(LeadId lead, Result result, List<FileId> images) {
        /** What became of a capture. */
        public enum Result {
            CREATED,
            MERGED
        }

        String written() {
            return result + " " + lead;
        }

        static Captured read(String written) {
            String[] parts = written.split(" ", 2);
            Require.that(parts.length == 2, "idempotency.answer-malformed");
            return new Captured(LeadId.of(parts[1]), Result.valueOf(parts[0]), List.of());
        }
    }

    /**
     * Captures the lead. A lead with the same mailbox, phone or Salesforce id takes it in with its provenance; one that
     * is merely alike is flagged on both sides for a person to look at. Only a new lead gets the owner; a known one
     * keeps its own. Refuses an unknown owner with {@code user.not-found}, one who no longer works here with
     * {@code user.not-active}, and a reused key with {@code idempotency.key-reused}.
     */
    public Captured handle(Caller caller, Command command) {
        caller.must(Permission.LEAD_WRITE);
        TenantId tenant = caller.tenant();
        Optional<Captured> before = command.idempotency()
                .flatMap(key -> answers.recall(tenant, key))
                .map(Captured::read);
        if (before.isPresent()) {
            return before.get();
        }
        command.owner().ifPresent(owner -> users.get(tenant, owner).requireActive());
        Captured captured = capture(caller, command, clock.instant());
        command.idempotency().ifPresent(key -> answers.remember(tenant, key, captured.written()));
        return captured;
    }

    private Captured capture(Caller caller, Command command, Instant now) {
        TenantId tenant = caller.tenant();
        LeadDetails details = command.details();
        List<Lead> alike = leads.resembling(tenant, details, CANDIDATES);
        Capture capture = new Capture(
                command.via(),
                command.source(),
                command.reference(),
                command.confirmed(),
                List.of(),
                Optional.empty(),
                now);
        Optional<Lead> same = same(tenant, details, alike);
        if (same.isPresent()) {
            Lead known = same.get();
            known.mergeIn(details, capture, now);
            leads.save(tenant, known);
            return new Captured(
                    known.id(), Captured.Result.MERGED, known.details().images());
        }
        MatchKeys keys = MatchKeys.of(details);
        Lead lead = Lead.capture(new LeadId(ids.next()), tenant, details, capture, now);
        lead.assignTo(command.owner(), Acting.as(caller), now);
        for (Lead other : alike) {
            if (DuplicateMatch.between(keys, MatchKeys.of(other.details()))
                    instanceof DuplicateMatch.Doubtful doubtful) {
                lead.flagDuplicate(other.id(), doubtful.reasons(), now);
                other.flagDuplicate(lead.id(), doubtful.reasons(), now);
                leads.save(tenant, other);
            }
        }
        leads.add(tenant, lead);
        return new Captured(lead.id(), Captured.Result.CREATED, details.images());
    }

    /** The lead that it is, or else the one that a lead which it was is part of. */
    private Optional<Lead> same(TenantId tenant, LeadDetails details, List<Lead> alike) {
        MatchKeys keys = MatchKeys.of(details);
        return alike.stream()
                .filter(known -> isSame(keys, known.details()))
                .findFirst()
                .or(() -> leads.merged(tenant, details).stream()
                        .filter(former -> isSame(keys, former.details()))
                        .flatMap(former ->
                                alike.stream().filter(known -> known.id().equals(former.remaining())))
                        .findFirst());
    }

    private static boolean isSame(MatchKeys keys, LeadDetails known) {
        return DuplicateMatch.between(keys, MatchKeys.of(known)) instanceof DuplicateMatch.Same;
    }
}
