package com.leadintel.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** What happened, newest first, on one thin line. */
public final class Timeline extends HtmlContainer {
    /** An empty timeline. */
    public Timeline() {
        super("ul");
        getElement().setAttribute("class", "li-tl");
    }

    /** Adds something that happened: a strong one stands out, detail stands beneath it. */
    public void add(String icon, boolean strong, Component what, String detail, Component when) {
        Tagged words = Kit.div("tx", Kit.div("", what));
        if (!detail.isEmpty()) {
            words.add(Kit.div("more", Kit.text(detail)));
        }
        add(new Tagged(
                "li", "", Kit.span(strong ? "nd f" : "nd", new Icon(icon)), words, new Tagged("time", "", when)));
    }
}
