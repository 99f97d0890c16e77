package com.leadintel.ui.board;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Refusals;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
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
        TextField company = new TextField(Texts.of("lead.company"));
        TextField website = new TextField(Texts.of("lead.website"));
        website.setPlaceholder("https://");
        TextField first = new TextField(Texts.of("lead.first-name"));
        TextField last = new TextField(Texts.of("lead.last-name"));
        TextField title = new TextField(Texts.of("lead.title"));
        EmailField email = new EmailField(Texts.of("lead.email"));
        TextField phone = new TextField(Texts.of("lead.phone.new"));
        phone.setHelperText(Texts.of("lead.phone.help"));
        Sheet sheet =
                new Sheet(Texts.of("lead.new"), Kit.div("li-form", company, website, first, last, title, email, phone));
        sheet.confirm(Texts.of("lead.add"), () -> {
            try {
                captured.accept(presenter.capture(new NewLeadPresenter.Form(
                        company.getValue(),
                        website.getValue(),
                        first.getValue(),
                        last.getValue(),
                        title.getValue(),
                        email.getValue(),
                        phone.getValue())));
                return true;
            } catch (Refusal refusal) {
                Toast.problem(Refusals.sentence(refusal));
                return false;
            }
        });
        sheet.open();
        company.focus();
    }
}
