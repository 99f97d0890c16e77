package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that a stage sets before a lead may enter it, each under its stable code. */
public enum StageRule {
    ALREADY_THERE("already-there", Optional.empty()) {
        @Override
        boolean allows(Lead.State lead, Stage to, Optional<String> why) {
            return lead.progress().stage() != to;
        }
    },
    NOT_AFTER_THE_OUTCOME("outcome-closed", Optional.empty()) {
        @Override
        boolean allows(Lead.State lead, Stage to, Optional<String> why) {
            return lead.progress().outcome().map(outcome -> !outcome.closed()).orElse(true);
        }
    },
    RESEARCHED_NEEDS_A_CHECKED_FINDING("checked-finding-missing", Optional.of(Stage.RESEARCHED)) {
        @Override
        boolean allows(Lead.State lead, Stage to, Optional<String> why) {
            return lead.research().filter(note -> note.checkedFindings() > 0).isPresent();
        }
    },
    CONTACTED_NEEDS_A_CONTACT("contact-missing", Optional.of(Stage.CONTACTED)) {
        @Override
        boolean allows(Lead.State lead, Stage to, Optional<String> why) {
            return lead.contacts().any();
        }
    },
    QUALIFIED_NEEDS_ALL_OF_BANT("bant-incomplete", Optional.of(Stage.QUALIFIED)) {
        @Override
        boolean allows(Lead.State lead, Stage to, Optional<String> why) {
            return lead.bant().missing().isEmpty();
        }
    },
    HANDED_OFF_NEEDS_A_HANDOFF("handoff-missing", Optional.of(Stage.HANDED_OFF)) {
        @Override
        boolean allows(Lead.State lead, Stage to, Optional<String> why) {
            return false;
        }
    },
    DISQUALIFIED_NEEDS_A_REASON("reason-missing", Optional.of(Stage.DISQUALIFIED)) {
        @Override
        boolean allows(Lead.State lead, Stage to, Optional<String> why) {
            return why.isPresent();
        }
    };

    private final String code;
    private final Optional<Stage> target;

    StageRule(String code, Optional<Stage> target) {
        this.code = "lead.stage-not-allowed." + code;
        this.target = target;
    }

    abstract boolean allows(Lead.State lead, Stage to, Optional<String> why);

    /** The stable code of the refusal, which says what is missing. */
    public String code() {
        return code;
    }

    /** The rules that a wish to move a lead to a stage would break now. */
    static List<StageRule> brokenBy(Lead.State lead, Stage to, Optional<String> why) {
        return Arrays.stream(values())
                .filter(rule -> rule.target.map(to::equals).orElse(true) && !rule.allows(lead, to, why))
                .toList();
    }

    /** Refuses the move when it breaks a rule. */
    static void require(Lead.State lead, Stage to, Optional<String> why) {
        brokenBy(lead, to, why).stream().findFirst().ifPresent(rule -> {
            throw rule.refusal(lead, to);
        });
    }

    /** Refuses to hand off a lead that is not qualified. */
    static void requireQualified(Lead.State lead) {
        if (lead.progress().stage() != Stage.QUALIFIED) {
            throw HANDED_OFF_NEEDS_A_HANDOFF.refusal(lead, Stage.HANDED_OFF);
        }
    }

    /** The refusal of a move, with the stages and what BANT lacks. */
    Refusal refusal(Lead.State lead, Stage to) {
        return Refusal.ruleBroken(
                code,
                Map.of(
                        "from", lead.progress().stage(),
                        "to", to,
                        "missing",
                                lead.bant().missing().stream().map(Enum::name).toList()));
    }
}
