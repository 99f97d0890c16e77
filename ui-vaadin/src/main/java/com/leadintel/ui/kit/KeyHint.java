package com.leadintel.ui.kit;

import com.vaadin.flow.component.HtmlContainer;

/** A key of the keyboard, as printed on it. */
public final class KeyHint extends HtmlContainer {
    /** The key with this name. */
    public KeyHint(String key) {
        super("kbd");
        getElement().setAttribute("class", "li-kbd");
        setText(key);
    }
}
