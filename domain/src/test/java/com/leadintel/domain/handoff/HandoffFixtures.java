package com.leadintel.domain.handoff;

import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Handoffs for tests of every module. */
public final class HandoffFixtures {
    public static final Instant NOW = LeadFixtures.NOW;
    public static final HandoffId HANDOFF = new HandoffId(new UUID(10, 10));
    public static final EffectId EMAIL = new EffectId(new UUID(11, 1));
    public static final EffectId TASK = new EffectId(new UUID(11, 2));
    public static final Recipient ALEX =
            new Recipient(new UserId(new UUID(4, 5)), "Alex Kim", new EmailAddress("alex.kim@ridge.example"));

    private HandoffFixtures() {}

    public static Briefing briefing(Lead lead) {
        return Briefing.of(
                lead,
                Optional.of(ResearchFixtures.dossier()),
                List.of(CallSummary.of(CallFixtures.logged().state())),
                NOW);
    }

    /** A qualified lead on its way by e-mail and CRM task; its events are already stored. */
    public static Handoff started() {
        Lead lead = LeadFixtures.qualified();
        Handoff handoff = Handoff.start(
                HANDOFF,
                LeadFixtures.TENANT,
                Eligibility.of(lead),
                LeadFixtures.MAYA,
                ALEX,
                Optional.of("Call before Friday."),
                briefing(lead),
                List.of(Effect.planned(EMAIL, Effect.Kind.EMAIL, NOW), Effect.planned(TASK, Effect.Kind.CRM_TASK, NOW)),
                NOW);
        handoff.drainEvents();
        return handoff;
    }
}
