package com.leadintel.ui.board;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.lead.DetailsFields;
import com.leadintel.ui.lead.DetailsForm;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Takes in a lead by hand. */
@Dependent
public class NewLeadDialog {
    private final NewLeadPresenter presenter;

    @Inject
    public NewLeadDialog(NewLeadPresenter presenter) {
        this.presenter = presenter;
    }

    void open(Consumer<LeadId> captured) {
        DetailsFields fields = new DetailsFields(DetailsForm.blank());
        Sheet sheet = new Sheet(Texts.of("lead.new"), fields);
        sheet.confirm(
                Texts.of("lead.add"),
                () -> fields.unlessRefused(() -> captured.accept(presenter.capture(fields.form()))));
        sheet.open();
        fields.focus(DetailsForm.Field.COMPANY);
    }
}
