package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Measures;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Question;
import java.util.List;

/** What has been found in a call so far: the ground on which the scorecard and the insights stand. */
record Seen(
        Talk talk,
        CallType type,
        boolean sales,
        List<Question> questions,
        BuyerFacts buyer,
        List<Objection> objections,
        List<NextStep> steps,
        Measures measures) {}
