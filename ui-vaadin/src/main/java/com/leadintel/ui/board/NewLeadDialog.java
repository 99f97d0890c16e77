package com.leadintel.ui.board;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.lead.DetailsFields;
import com.leadintel.ui.lead.DetailsForm;
import com.leadintel.ui.lead.OwnerField;
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
        OwnerField owner = new OwnerField(Texts.of("lead.owner"), presenter.owners());
        fields.add(owner);
        Sheet sheet = new Sheet(Texts.of("lead.new"), fields);
        sheet.confirm(
                Texts.of("lead.add"),
                () -> fields.unlessRefused(() -> captured.accept(presenter.capture(fields.form(), owner.owner()))));
        sheet.open();
        fields.focus(DetailsForm.Field.COMPANY);
    }
}
