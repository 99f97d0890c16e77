package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;

/** A filter that is on: what it filters by, its value, and a way to take it off. */
public final class Chip extends HtmlContainer {
    /** A chip for one filter. */
    public Chip(String label, String value, Runnable remove) {
        super("span");
        getElement().setAttribute("class", "li-chip on");
        NativeButton off = Kit.plain("x", remove);
        off.add(Icon.small("x"));
        off.getElement().setAttribute("aria-label", Texts.of("filter.remove", label));
        add(Kit.span("", Kit.span("k", label + " "), Kit.span("", value)), off);
    }
}
