package com.leadintel.ui.shell;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;

/** One of the main pages: where it is, what it is called and drawn as, and who may see it. */
record NavItem(String path, String key, String icon, boolean compact, Permission permission) {
    private static final List<NavItem> ALL = List.of(
            new NavItem("today", "today", "inbox", true, Permission.LEAD_READ),
            new NavItem("board", "board", "kanban", true, Permission.BOARD_READ),
            new NavItem("calls", "calls", "phone", true, Permission.CALL_READ),
            new NavItem("handoffs", "handoffs", "handshake", true, Permission.HANDOFF_READ),
            new NavItem("imports", "imports", "upload", false, Permission.LEAD_IMPORT),
            new NavItem("settings", "settings", "settings", false, Permission.USER_READ));

    /** The pages that are of use to somebody, in their order. */
    static List<NavItem> of(Caller caller) {
        return ALL.stream().filter(page -> caller.may(page.permission)).toList();
    }

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
