package com.leadintel.ui.lead;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.lead.DetailsForm.Field;
import com.leadintel.ui.text.Refusals;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The fields in which somebody types what is known of a lead; the one that is refused says why. */
public final class DetailsFields extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final Map<Field, TextFieldBase<?, String>> fields = new EnumMap<>(Field.class);

    /** Fields that hold this. */
    public DetailsFields(DetailsForm form) {
        super("div");
        getElement().setAttribute("class", "li-form");
        TextField website = text(Field.WEBSITE, "lead.website", form.website());
        website.setPlaceholder("https://");
        TextField phone = text(Field.PHONE, "lead.phone.new", form.phone());
        phone.setHelperText(Texts.of("lead.phone.help"));
        EmailField email = new EmailField(Texts.of("lead.email"), "");
        email.setValue(form.email());
        fields.put(Field.EMAIL, email);
        add(
                text(Field.COMPANY, "lead.company", form.company()),
                website,
                text(Field.FIRST_NAME, "lead.first-name", form.firstName()),
                text(Field.LAST_NAME, "lead.last-name", form.lastName()),
                text(Field.TITLE, "lead.title", form.title()),
                email,
                phone);
    }

    /** What they hold. */
    public DetailsForm form() {
        return new DetailsForm(
                value(Field.COMPANY),
                value(Field.WEBSITE),
                value(Field.FIRST_NAME),
                value(Field.LAST_NAME),
                value(Field.TITLE),
                value(Field.EMAIL),
                value(Field.PHONE));
    }

    /** Holds another text in a field and says something about it. */
    void show(Field field, String text, String said) {
        Optional.ofNullable(fields.get(field)).ifPresent(shown -> {
            shown.setValue(text);
            shown.setHelperText(said);
        });
    }

    /** Goes to a field. */
    public void focus(Field field) {
        Optional.ofNullable(fields.get(field)).ifPresent(TextFieldBase::focus);
    }

    /** Does something with what is typed; marks the field that is refused, or says why when it is none of them. */
    public boolean unlessRefused(Runnable act) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            Field.blamedBy(refusal.code())
                    .ifPresentOrElse(
                            field -> mark(field, Refusals.sentence(refusal)),
                            () -> Toast.problem(Refusals.sentence(refusal)));
            return false;
        }
    }

    private void mark(Field wrong, String why) {
        Optional.ofNullable(fields.get(wrong)).ifPresent(field -> {
            field.setErrorMessage(why);
            field.setInvalid(true);
            field.focus();
        });
    }

    private TextField text(Field field, String label, String value) {
        TextField text = new TextField(Texts.of(label));
        text.setValue(value);
        fields.put(field, text);
        return text;
    }

    private String value(Field field) {
        return Optional.ofNullable(fields.get(field))
                .map(TextFieldBase::getValue)
                .orElse("");
    }
}
