package com.leadintel.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.function.Consumer;

/** A choice between a few ways to look at the same thing. */
public final class Segment extends HtmlContainer {
    /** A segment with options (value to label) in the map's order, one of them pressed. */
    public Segment(String label, Map<String, String> options, String pressed, Consumer<String> chosen) {
        super("div");
        getElement().setAttribute("class", "li-seg");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        options.forEach((value, text) -> {
            NativeButton option = Kit.plain("", () -> {
                press(value);
                chosen.accept(value);
            });
            option.setText(text);
            option.getElement().setAttribute("data-value", value);
            add(option);
        });
        press(pressed);
    }

    private void press(String value) {
        getElement()
                .getChildren()
                .forEach(option -> option.setAttribute(
                        "aria-pressed", String.valueOf(value.equals(option.getAttribute("data-value")))));
    }
}
