package com.leadintel.domain.handoff;

import com.leadintel.domain.lead.Bant;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a lead is ready for an account executive: the four checks, each passed or with the facts that are missing. */
public record Eligibility(List<Check> checks) {
    /** The four rules of a handoff, each under its stable code. */
    public enum Rule {
        QUALIFIED("handoff.not-qualified"),
        RESEARCHED("handoff.research-incomplete"),
        CALLED("handoff.call-missing"),
        BANT_KNOWN("handoff.bant-incomplete");

        private final String code;

        Rule(String code) {
            this.code = code;
        }

        /** The code of the reason that a lead is not ready. */
        public String code() {
            return code;
        }
    }

    /** One rule, whether the lead passes it, and what a person needs to know to make it pass. */
    public record Check(Rule rule, boolean passed, Map<String, Object> facts) {
        public Check {
            facts = Map.copyOf(facts);
        }
    }

    public Eligibility {
        checks = List.copyOf(checks);
    }

    /** Looks at a lead. */
    public static Eligibility of(Lead lead) {
        Lead.State state = lead.state();
        return new Eligibility(Arrays.stream(Rule.values())
                .map(rule -> switch (rule) {
                    case QUALIFIED -> new Check(rule, lead.stage() == Stage.QUALIFIED, Map.of("stage", lead.stage()));
                    case RESEARCHED -> researched(rule, state.research());
                    case CALLED -> called(rule, state.contacts());
                    case BANT_KNOWN -> known(rule, state.bant());
                })
                .toList());
    }

    /** Whether all rules are passed. */
    public boolean eligible() {
        return reasons().isEmpty();
    }

    /** The codes of the rules that are not passed. */
    public List<String> reasons() {
        return checks.stream()
                .filter(check -> !check.passed())
                .map(check -> check.rule().code())
                .toList();
    }

    /** Refuses with {@code handoff.not-eligible} and the reasons unless the lead is ready. */
    public void require() {
        if (!eligible()) {
            throw Refusal.ruleBroken("handoff.not-eligible", Map.of("reasons", reasons()));
        }
    }

    private static Check researched(Rule rule, Optional<ResearchNote> note) {
        boolean complete = note.filter(ResearchNote::complete).isPresent();
        int findings = note.map(ResearchNote::checkedFindings).orElse(0);
        return new Check(rule, complete && findings > 0, Map.of("complete", complete, "checkedFindings", findings));
    }

    private static Check called(Rule rule, ContactHistory contacts) {
        return new Check(rule, contacts.calls() > 0, Map.of("calls", contacts.calls()));
    }

    private static Check known(Rule rule, Bant bant) {
        List<String> missing = bant.missing().stream().map(Enum::name).toList();
        return new Check(rule, missing.isEmpty(), Map.of("missing", missing));
    }
}
