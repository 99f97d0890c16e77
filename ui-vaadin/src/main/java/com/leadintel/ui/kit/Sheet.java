package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.BooleanSupplier;

/** A dialog that asks for one thing: a title, what to fill in, a way back and one act. */
public final class Sheet {
    private final Dialog dialog = new Dialog();

    /** A dialog with this title and content. */
    public Sheet(String title, Component... content) {
        dialog.setHeaderTitle(title);
        dialog.addClassName("li-sheet-dialog");
        dialog.add(content);
        dialog.getFooter().add(Kit.button("g", "", Texts.of("back"), dialog::close));
    }

    /** The same dialog without a way back, because nothing is asked. */
    public Sheet telling() {
        dialog.getFooter().removeAll();
        return this;
    }

    /** The act: named with a verb, it closes the dialog when it succeeds; Enter does the same. */
    public Sheet confirm(String verb, BooleanSupplier act) {
        NativeButton button = Kit.button("p", "", verb, () -> run(act));
        button.addClickShortcut(Key.ENTER).listenOn(dialog);
        dialog.getFooter().add(button);
        return this;
    }

    /** Shows the dialog. */
    public void open() {
        dialog.open();
    }

    /** Hides the dialog. */
    public void close() {
        dialog.close();
    }

    private void run(BooleanSupplier act) {
        if (act.getAsBoolean()) {
            dialog.close();
        }
    }
}
