package com.leadintel.ui.settings;

import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;

/** Shows a secret this once, to be copied and handed over. */
final class SecretSheet {
    private SecretSheet() {}

    /** Shows it under a title, with what to do with it. */
    static void tell(String title, String text, String label, String secret) {
        Tagged shown = new Tagged("input", "")
                .with("readonly", "readonly")
                .with("value", secret)
                .with("aria-label", label);
        new Sheet(
                        title,
                        Kit.div(
                                "col",
                                Kit.p("sec read", text),
                                Kit.div(
                                        "row",
                                        Kit.div("li-in grow num", shown),
                                        Kit.button("", "copy", Texts.of("copy"), () -> Toast.copy(secret)))))
                .telling()
                .confirm(Texts.of("user.password.done"), () -> true)
                .open();
    }
}
