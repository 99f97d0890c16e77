package com.leadintel.ui.settings;

import com.leadintel.application.identity.UserLine;
import com.leadintel.domain.identity.Role;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Set;

/** Asks who somebody is and what they work as. */
final class UserDialog {
    /** What is done with the answers; says whether it succeeded. */
    interface Done {
        boolean with(String email, String name, Set<Role> roles);
    }

    private final EmailField email = new EmailField(Texts.of("user.email"));
    private final TextField name = new TextField(Texts.of("user.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Texts.of("user.roles"));
    private final Sheet sheet;

    /** A dialog about somebody new. */
    UserDialog(List<Role> choice, Done done) {
        this(Texts.of("user.add"), Texts.of("user.add.do"), choice, done);
    }

    /** A dialog about somebody known, whose address stays. */
    UserDialog(List<Role> choice, UserLine known, Done done) {
        this(Texts.of("user.change", known.name()), Texts.of("save"), choice, done);
        email.setValue(known.email().value());
        email.setReadOnly(true);
        name.setValue(known.name());
        roles.setValue(known.roles());
    }

    private UserDialog(String title, String verb, List<Role> choice, Done done) {
        roles.setItems(choice);
        roles.setItemLabelGenerator(role -> Texts.name("role", role));
        roles.setRenderer(new ComponentRenderer<>(UserDialog::role));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        name.setRequired(true);
        email.setRequired(true);
        roles.setRequired(true);
        sheet = new Sheet(title, Kit.div("col", name, email, roles));
        sheet.confirm(
                verb,
                () -> complete()
                        && done.with(email.getValue().strip(), name.getValue().strip(), roles.getValue()));
    }

    void open() {
        sheet.open();
        name.focus();
    }

    private boolean complete() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Texts.of("user.name.missing"));
        email.setInvalid(email.isInvalid() || email.getValue().isBlank());
        email.setErrorMessage(Texts.of("user.email.missing"));
        roles.setInvalid(roles.getValue().isEmpty());
        roles.setErrorMessage(Texts.of("user.roles.missing"));
        return !name.isInvalid() && !email.isInvalid() && !roles.isInvalid();
    }

    private static Div role(Role role) {
        return new Div(
                Kit.span("ink", Texts.name("role", role)), Kit.span("t13 ter", " " + Texts.of("role.about." + role)));
    }
}
