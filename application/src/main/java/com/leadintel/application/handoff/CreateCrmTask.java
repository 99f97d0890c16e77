package com.leadintel.application.handoff;

import com.leadintel.application.shared.Step;
import com.leadintel.domain.handoff.Crm;
import com.leadintel.domain.handoff.CrmTask;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Puts the handoff on the account executive's list in the CRM. */
@Step
public class CreateCrmTask {
    private static final int DAYS_TO_REACT = 1;

    private final Crm crm;
    private final Clock clock;

    @Inject
    public CreateCrmTask(Crm crm, Clock clock) {
        this.crm = crm;
        this.clock = clock;
    }

    /** The task's id in the CRM: of one that an earlier attempt created, or of a new one, due the next day. */
    public String handle(TenantId tenant, Handoff handoff, Effect effect) {
        Optional<String> known = effect.attempts() > 1 ? crm.findTask(tenant, effect.key()) : Optional.empty();
        return known.orElseGet(() -> crm.createTask(tenant, task(handoff.state(), effect)));
    }

    private CrmTask task(Handoff.State handoff, Effect effect) {
        LocalDate due = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_TO_REACT);
        String name = handoff.briefing().details().name();
        return new CrmTask(
                effect.key(),
                handoff.to().email(),
                handoff.briefing().details().salesforceId(),
                HandoffWords.subject(name),
                HandoffWords.text(handoff),
                due);
    }
}
