package com.leadintel.persistence.outbox;

import com.leadintel.domain.call.CallAnalysed;
import com.leadintel.domain.call.CallLogged;
import com.leadintel.domain.call.CallMatched;
import com.leadintel.domain.call.RecordingStored;
import com.leadintel.domain.call.TranscriptAttached;
import com.leadintel.domain.handoff.EffectDone;
import com.leadintel.domain.handoff.EffectFailed;
import com.leadintel.domain.handoff.HandoffSent;
import com.leadintel.domain.handoff.HandoffStarted;
import com.leadintel.domain.importing.ImportEnded;
import com.leadintel.domain.importing.ImportStarted;
import com.leadintel.domain.lead.BantRecorded;
import com.leadintel.domain.lead.BantWithdrawn;
import com.leadintel.domain.lead.CallWithdrawn;
import com.leadintel.domain.lead.ContactNoted;
import com.leadintel.domain.lead.DuplicateDismissed;
import com.leadintel.domain.lead.DuplicateFlagged;
import com.leadintel.domain.lead.LeadAssigned;
import com.leadintel.domain.lead.LeadCaptured;
import com.leadintel.domain.lead.LeadCorrected;
import com.leadintel.domain.lead.LeadMerged;
import com.leadintel.domain.lead.LeadMoved;
import com.leadintel.domain.lead.LeadRecaptured;
import com.leadintel.domain.lead.LeadScored;
import com.leadintel.domain.lead.OutcomeRecorded;
import com.leadintel.domain.lead.ResearchNoted;
import com.leadintel.domain.shared.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stored name and version of every event type. A name, once used, stays; a changed shape is a new version, one more optional value is not. */
public final class EventTypes {
    /** One event type under its stored name. */
    public record Type(String name, int version, Class<? extends DomainEvent> event) {}

    private static final List<Type> ALL = List.of(
            new Type("lead.captured", 1, LeadCaptured.class),
            new Type("lead.recaptured", 1, LeadRecaptured.class),
            new Type("lead.corrected", 1, LeadCorrected.class),
            new Type("lead.moved", 1, LeadMoved.class),
            new Type("lead.assigned", 1, LeadAssigned.class),
            new Type("lead.scored", 1, LeadScored.class),
            new Type("lead.bant-recorded", 1, BantRecorded.class),
            new Type("lead.bant-withdrawn", 1, BantWithdrawn.class),
            new Type("lead.contact-noted", 1, ContactNoted.class),
            new Type("lead.call-withdrawn", 1, CallWithdrawn.class),
            new Type("lead.research-noted", 1, ResearchNoted.class),
            new Type("lead.outcome-recorded", 1, OutcomeRecorded.class),
            new Type("lead.duplicate-flagged", 1, DuplicateFlagged.class),
            new Type("lead.duplicate-dismissed", 1, DuplicateDismissed.class),
            new Type("lead.merged", 1, LeadMerged.class),
            new Type("call.logged", 1, CallLogged.class),
            new Type("call.matched", 1, CallMatched.class),
            new Type("call.recording-stored", 1, RecordingStored.class),
            new Type("call.transcript-attached", 1, TranscriptAttached.class),
            new Type("call.analysed", 1, CallAnalysed.class),
            new Type("handoff.started", 1, HandoffStarted.class),
            new Type("handoff.sent", 1, HandoffSent.class),
            new Type("handoff.effect-done", 1, EffectDone.class),
            new Type("handoff.effect-failed", 1, EffectFailed.class),
            new Type("import.started", 1, ImportStarted.class),
            new Type("import.ended", 1, ImportEnded.class));
    private static final Map<Class<?>, Type> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Type::event, Function.identity()));

    private EventTypes() {}

    /** All types. */
    public static List<Type> all() {
        return ALL;
    }

    /** The type of an event. */
    public static Type of(DomainEvent event) {
        return Optional.ofNullable(BY_CLASS.get(event.getClass()))
                .orElseThrow(() -> new IllegalStateException("no stored name for " + event.getClass()));
    }

    /** The type that was stored under a name. */
    public static Type named(String name, int version) {
        return ALL.stream()
                .filter(type -> type.name().equals(name) && type.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no event is called " + name + " version " + version));
    }
}
