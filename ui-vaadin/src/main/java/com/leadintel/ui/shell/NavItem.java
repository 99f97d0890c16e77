package com.leadintel.ui.shell;

import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.html.Anchor;

/** One of the main pages: where it is, what it is called and drawn as. */
record NavItem(String path, String key, String icon, boolean compact) {
    String label() {
        return Texts.of("nav." + key);
    }

    Anchor inRail() {
        Anchor link = Kit.link("li-nav", path, new Icon(icon), Kit.span("lb", label()));
        link.getElement().setAttribute("title", label());
        return link;
    }

    Anchor inBar() {
        return Kit.link("", path, new Icon(icon), Kit.text(label()));
    }

    boolean holds(String location) {
        return location.equals(path) || location.startsWith(path + "/") || (path.equals("today") && location.isEmpty());
    }
}
