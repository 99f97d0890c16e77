package com.leadintel.ui.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import java.util.Optional;

/** Corrects what is known of a lead. */
final class CorrectDialog {
    private final CorrectPresenter presenter;
    private final DetailsFields fields;
    private final Sheet sheet;
    private CorrectPresenter.Known known;
    private boolean saved;

    CorrectDialog(CorrectPresenter presenter, LeadId id, Runnable changed) {
        this.presenter = presenter;
        known = presenter.open(id);
        fields = new DetailsFields(known.form());
        sheet = new Sheet(Texts.of("lead.correct"), fields);
        sheet.confirm(Texts.of("save"), () -> {
            boolean done = fields.unlessRefused(this::save) && saved;
            if (done) {
                changed.run();
            }
            return done;
        });
    }

    /** Shows the dialog, at this field. */
    void open(DetailsForm.Field at) {
        sheet.open();
        fields.focus(at);
    }

    private void save() {
        Optional<CorrectPresenter.Meanwhile> meanwhile = presenter.save(known, fields.form());
        saved = meanwhile.isEmpty();
        meanwhile.ifPresent(this::follow);
    }

    /** Goes on from what somebody else wrote; what was typed here stays. */
    private void follow(CorrectPresenter.Meanwhile meanwhile) {
        known = meanwhile.now();
        meanwhile
                .changes()
                .forEach((field, change) -> fields.show(
                        field,
                        meanwhile.typed().at(field),
                        change.clashes()
                                ? Texts.of("lead.correct.theirs", said(change.now()))
                                : Texts.of("lead.correct.taken", said(change.before()))));
        Toast.problem(Texts.of("lead.correct.meanwhile"));
    }

    private static String said(String text) {
        return text.isEmpty() ? Texts.of("lead.correct.empty") : text;
    }
}
