package com.leadintel.application.handoff;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Makes one effect of a handoff happen, once as the outside sees it. */
@Step
public class CarryOutEffect implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "handoff.effect";

    private static final int ATTEMPTS = 6;
    private static final String RETRY = "retry";

    private final EffectRecords records;
    private final TellAccountExecutive tell;
    private final CreateCrmTask task;
    private final KeepBriefing keep;

    @Inject
    public CarryOutEffect(EffectRecords records, TellAccountExecutive tell, CreateCrmTask task, KeepBriefing keep) {
        this.records = records;
        this.tell = tell;
        this.task = task;
        this.keep = keep;
    }

    static JobRequest request(HandoffId handoff, Effect effect) {
        return new JobRequest(
                KIND,
                handoff.value(),
                Map.of("effect", effect.id().toString(), RETRY, Integer.toString(effect.retries())),
                Optional.of(KIND + " " + effect.id() + " " + RETRY + " " + effect.retries()),
                Optional.empty(),
                ATTEMPTS,
                false);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        HandoffId id = new HandoffId(run.subject());
        EffectId effect = EffectId.of(run.needs("effect"));
        Optional<Handoff> begun = records.begin(run.tenant(), id, effect, retry(run));
        if (begun.isEmpty()) {
            return;
        }
        try {
            carryOut(run, begun.get(), begun.get().effect(effect));
        } catch (Refusal refused) {
            boolean forGood = !refused.passes() || (!refused.isAway() && run.attempt() >= ATTEMPTS);
            records.fail(run.tenant(), id, effect, retry(run), refused.code(), forGood);
            if (!forGood) {
                throw refused;
            }
        }
    }

    @Override
    public void givenUp(JobRun run, String code) {
        EffectId effect = EffectId.of(run.needs("effect"));
        records.giveUp(run.tenant(), new HandoffId(run.subject()), effect, retry(run), code);
    }

    /** After how many retries this job was asked for; the first ones did not say so. */
    private static int retry(JobRun run) {
        return Integer.parseInt(run.payload().getOrDefault(RETRY, "0"));
    }

    private void carryOut(JobRun run, Handoff handoff, Effect effect) {
        switch (effect.kind()) {
            case LOG -> {
                keep.handle(run.tenant(), handoff, effect);
                records.succeed(run.tenant(), handoff.id(), effect.id(), Optional.empty());
            }
            case STAGE -> records.markLead(run.tenant(), handoff.id(), effect.id());
            case CRM_TASK -> {
                String external = task.handle(run.tenant(), handoff, effect);
                records.succeed(run.tenant(), handoff.id(), effect.id(), Optional.of(external));
            }
            case EMAIL -> {
                if (!tell.handle(run.tenant(), handoff, effect)) {
                    records.leaveOpen(run.tenant(), handoff.id(), effect.id(), effect.retries(), "mail.unclear");
                    throw Refusal.unclear("mail.unclear");
                }
                records.succeed(run.tenant(), handoff.id(), effect.id(), Optional.of(effect.key()));
            }
        }
    }
}
