package com.leadintel.domain.call;

import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;

/** A question somebody asked: open when it cannot be answered with yes, no or one fact, and what it is after. */
public record Question(Side by, boolean open, Topic topic, Evidence.Spoken evidence) {
    /** What a question is after. */
    public enum Topic {
        BUDGET,
        AUTHORITY,
        NEED,
        TIMELINE,
        COMPETITION,
        AGREEMENT,
        OTHER
    }

    public Question {
        Require.present(by, "question.side-missing");
        Require.present(topic, "question.topic-missing");
        Require.present(evidence, "question.evidence-missing");
    }
}
