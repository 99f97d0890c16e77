package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.CallAnalyst;
import com.leadintel.domain.call.CallBrief;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Measures;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.shared.TenantId;
import java.util.List;

/**
 * Analyses a call by rules alone: no model, no key, no network, and the same findings for the same transcript each time.
 * Buyer facts, objections and next steps are looked for only where the sides are known and the talk is about buying.
 */
public final class RulesAnalyst implements CallAnalyst {
    /** The name and version under which the findings are stored. */
    public static final String ENGINE = "rules/3";

    private final Models models;

    /** An engine with the weights that were learnt for it. */
    public RulesAnalyst() {
        this(Models.LEARNT);
    }

    RulesAnalyst(Models models) {
        this.models = models;
    }

    @Override
    public Findings analyse(TenantId tenant, CallBrief brief) {
        return analyse(brief);
    }

    /** What the rules find; needs nothing but the brief. */
    public Findings analyse(CallBrief brief) {
        Talk talk = Talk.of(brief);
        Topics topics = new Topics(talk);
        Names names = new Names(talk);
        List<Question> questions = topics.questions();
        boolean possible = brief.transcript().sidesKnown() && SalesTalk.possible(talk, questions);
        Reading reading = new Reading(talk, topics);
        BuyerFacts buyer = possible ? new BuyerFactsFinder(reading, names, models).find() : BuyerFacts.NONE;
        List<Objection> objections =
                possible ? new ObjectionFinder(reading).find(models.objection(), models.categories()) : List.of();
        List<NextStep> steps = possible ? new StepFinder(reading, names).find(models.step()) : List.of();
        boolean found = !buyer.equals(BuyerFacts.NONE) || !objections.isEmpty() || !steps.isEmpty();
        boolean sales = possible && (found || SalesTalk.is(talk, questions));
        CallType type = brief.type().orElseGet(() -> sales ? Occasion.of(talk) : CallType.OTHER);
        Measures measures = Timing.measure(talk, questions);
        Seen seen = new Seen(talk, type, sales, questions, buyer, objections, steps, measures);
        return new Findings(
                ENGINE,
                type,
                buyer,
                Rubric.of(type).judge(seen),
                measures,
                questions,
                objections,
                sales ? new CompetitorFinder(talk, names).find() : List.of(),
                Moods.of(talk),
                steps,
                Insights.of(seen));
    }
}
