package com.leadintel.ui.shell;

import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;

/** Asks for the present and a new password. */
final class PasswordDialog {
    private final PasswordField present = new PasswordField(Texts.of("password.present"));
    private final PasswordField wanted = new PasswordField(Texts.of("password.new"));
    private final Sheet sheet;

    PasswordDialog(BiConsumer<String, String> change) {
        wanted.setHelperText(Texts.of("password.help"));
        present.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
        wanted.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
        sheet = new Sheet(Texts.of("password.change"), Kit.div("col", present, wanted));
        sheet.confirm(Texts.of("password.save"), () -> {
            boolean done = Toast.unlessRefused(() -> change.accept(present.getValue(), wanted.getValue()));
            if (done) {
                Toast.say(Texts.of("password.saved"));
            }
            return done;
        });
    }

    void open() {
        sheet.open();
    }
}
