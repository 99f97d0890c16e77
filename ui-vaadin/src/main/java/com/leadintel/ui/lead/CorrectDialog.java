package com.leadintel.ui.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.text.Texts;

/** Corrects what is known of a lead. */
final class CorrectDialog {
    private final DetailsFields fields;
    private final Sheet sheet;

    CorrectDialog(CorrectPresenter presenter, LeadId id, Runnable changed) {
        CorrectPresenter.Known known = presenter.open(id);
        fields = new DetailsFields(known.form());
        sheet = new Sheet(Texts.of("lead.correct"), fields);
        sheet.confirm(
                Texts.of("save"),
                () -> fields.unlessRefused(() -> {
                    presenter.save(known, fields.form());
                    changed.run();
                }));
    }

    /** Shows the dialog, at this field. */
    void open(DetailsForm.Field at) {
        sheet.open();
        fields.focus(at);
    }
}
