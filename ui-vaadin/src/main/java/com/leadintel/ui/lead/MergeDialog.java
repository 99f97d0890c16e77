package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.text.Texts;
import java.util.function.BooleanSupplier;

/** Says what becomes of two leads that are the same, and asks whether they are. */
final class MergeDialog {
    private final Sheet sheet;

    MergeDialog(LeadPage.Merging merging, BooleanSupplier merge) {
        sheet = new Sheet(
                Texts.of("duplicate.merge"),
                Kit.p("", Texts.of("duplicate.remains", merging.remaining())),
                Kit.p("", Texts.of("duplicate.ends", merging.merged())),
                Kit.p("sec", Texts.of("duplicate.text")));
        sheet.confirm(Texts.of("duplicate.do"), merge);
    }

    /** Shows the dialog. */
    void open() {
        sheet.open();
    }
}
