package com.leadintel.domain.research;

import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Require;

/**
 * Something that a source says: its topic as a stable code such as {@code pain.delays}, a statement of at most 600
 * characters, the words that prove it with their address and day, and how sure it is.
 */
public record Finding(String topic, String statement, Evidence.Written evidence, Confidence confidence) {
    public Finding {
        topic = Require.text(topic, 80, "finding.topic-malformed");
        statement = Require.text(statement, 600, "finding.statement-malformed");
        Require.present(evidence, "finding.evidence-missing");
        Require.present(confidence, "finding.confidence-missing");
    }

    /** Whether it only repeats a field of the lead's own record, which is no research. */
    public boolean repeatsTheLead() {
        return topic.startsWith("firm.");
    }
}
