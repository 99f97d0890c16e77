package com.leadintel.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Nothing here yet: what would be here, and the next thing to do. */
public final class EmptyState extends HtmlContainer {
    /** An empty state with a drawing, a title, an explanation, and the actions that help. */
    public EmptyState(String icon, String title, String text, Component... actions) {
        super("div");
        getElement().setAttribute("class", "li-empty page");
        add(new Icon(icon, "ic art"), Kit.heading(2, "t16", title), Kit.p("", text));
        if (actions.length > 0) {
            add(Kit.div("row", actions));
        }
    }
}
