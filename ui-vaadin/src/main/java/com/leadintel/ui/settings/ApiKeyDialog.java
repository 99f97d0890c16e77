package com.leadintel.ui.settings;

import com.leadintel.domain.identity.Role;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Asks what an API key is for and what it may do. */
final class ApiKeyDialog {
    private static final int LONGEST = 120;

    /** What is done with the answers; says whether it succeeded. */
    interface Done {
        boolean with(String name, Role role);
    }

    private final TextField name = new TextField(Texts.of("api-key.name"));
    private final Select<Role> role = new Select<>();
    private final Sheet sheet;

    ApiKeyDialog(List<Role> choice, Done done) {
        name.setHelperText(Texts.of("api-key.name.help"));
        name.setRequired(true);
        name.setMaxLength(LONGEST);
        role.setLabel(Texts.of("api-key.role"));
        role.setItems(choice);
        role.setItemLabelGenerator(
                one -> Texts.of("api-key.role.choice", Texts.name("role", one), Texts.of("role.about." + one)));
        role.setRequiredIndicatorVisible(true);
        sheet = new Sheet(Texts.of("api-key.add"), Kit.div("col", name, role));
        sheet.confirm(
                Texts.of("api-key.add.do"),
                () -> complete() && done.with(name.getValue().strip(), role.getValue()));
    }

    void open() {
        sheet.open();
        name.focus();
    }

    private boolean complete() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(Texts.of("api-key.name.missing"));
        role.setInvalid(role.isEmpty());
        role.setErrorMessage(Texts.of("api-key.role.missing"));
        return !name.isInvalid() && !role.isInvalid();
    }
}
