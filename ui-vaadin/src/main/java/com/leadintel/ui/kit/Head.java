package com.leadintel.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** The line at the top of a page: where one is, and what one can do here. */
public final class Head extends HtmlContainer {
    private Head() {
        super("header");
        getElement().setAttribute("class", "li-head");
    }

    /** A head with the page's title. */
    public static Head of(String title, Component... beside) {
        Head head = new Head();
        head.add(Kit.heading(1, "", title));
        head.add(beside);
        return head;
    }

    /** A head of a page beneath another one. */
    public static Head under(String parent, String parentHref, String title, Component... beside) {
        Head head = new Head();
        Component back = Kit.link("row", parentHref, new Icon("arrow-left", "ic s only-m"), Kit.span("cut", parent));
        Tagged crumb =
                new Tagged("nav", "li-crumb", back, Kit.span("sep hide-m", "/"), Kit.span("ink md cut hide-m", title));
        head.add(crumb.with("aria-label", "Breadcrumb"));
        head.add(beside);
        return head;
    }
}
