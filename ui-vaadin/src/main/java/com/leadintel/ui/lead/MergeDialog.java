package com.leadintel.ui.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says what becomes of two leads that are the same, and asks whether they are; anew when something else would by now. */
final class MergeDialog {
    private final Function<LeadPage.Merging, Optional<LeadPage.Merging>> merge;
    private final Consumer<LeadId> merged;
    private final Tagged verdict = Kit.div("");
    private final Sheet sheet =
            new Sheet(Texts.of("duplicate.merge"), verdict, Kit.p("sec", Texts.of("duplicate.text")));
    private LeadPage.Merging announced;
    private boolean done;

    /** Asks with what {@code first} announces; {@code merge} does that, or answers what to announce instead. */
    MergeDialog(
            LeadPage.Merging first,
            Function<LeadPage.Merging, Optional<LeadPage.Merging>> merge,
            Consumer<LeadId> merged) {
        this.merge = merge;
        this.merged = merged;
        announced = first;
        say();
        sheet.confirm(Texts.of("duplicate.do"), () -> Toast.unlessRefused(this::ask) && done);
    }

    /** Shows the dialog. */
    void open() {
        sheet.open();
    }

    private void ask() {
        Optional<LeadPage.Merging> instead = merge.apply(announced);
        done = instead.isEmpty();
        instead.ifPresentOrElse(this::follow, () -> merged.accept(announced.remains()));
    }

    private void follow(LeadPage.Merging instead) {
        announced = instead;
        say();
        Toast.problem(Texts.of("duplicate.meanwhile"));
    }

    private void say() {
        verdict.removeAll();
        verdict.add(
                Kit.p("", Texts.of("duplicate.remains", announced.remaining())),
                Kit.p("", Texts.of("duplicate.ends", announced.merged())));
    }
}
