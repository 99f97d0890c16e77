package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.shared.Evidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Next steps: one agreed counts 50, a date 30, a step that the buyer owns 20; none at the end of a sales call is 0. */
final class StepsJudge implements Judge {
    @Override
    public DimensionScore judge(Seen seen) {
        if (!seen.sales()) {
            return Grade.notObserved(Dimension.NEXT_STEPS, "advice.next-steps.none");
        }
        List<NextStep> steps = seen.steps();
        if (steps.isEmpty()) {
            Optional<Evidence.Spoken> end = seen.talk().by(Side.SELLER).stream()
                    .reduce((earlier, later) -> later)
                    .map(seen.talk()::evidence);
            return Grade.of(Dimension.NEXT_STEPS, 0, end.stream().toList(), "advice.next-steps.agree", Map.of());
        }
        boolean dated = steps.stream().anyMatch(one -> one.due().isPresent());
        boolean mutual = steps.stream().anyMatch(one -> one.side() == Side.BUYER);
        String advice =
                !dated ? "advice.next-steps.date" : !mutual ? "advice.next-steps.mutual" : "advice.next-steps.keep";
        return Grade.of(
                Dimension.NEXT_STEPS,
                50 + (dated ? 30 : 0) + (mutual ? 20 : 0),
                steps.stream().map(one -> one.evidence().get(0)).toList(),
                advice,
                Map.of("steps", Integer.toString(steps.size())));
    }
}
