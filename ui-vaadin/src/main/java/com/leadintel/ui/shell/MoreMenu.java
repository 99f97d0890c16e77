package com.leadintel.ui.shell;

import com.leadintel.application.identity.ChangePassword;
import com.leadintel.domain.identity.Caller;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** What the bar of a phone has no room for: the search, the other pages, the theme, the own password and the way out. */
final class MoreMenu extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final Popover menu = new Popover();
    private final Tagged items = Kit.div("li-acts");
    private final Component theme;

    MoreMenu(Runnable search, Component theme) {
        super("div");
        this.theme = theme;
        NativeButton open = Kit.plain("", () -> {});
        open.add(new Icon("menu"), Kit.text(Texts.of("shell.more")));
        menu.setTarget(open);
        menu.setModal(true);
        menu.setPosition(PopoverPosition.TOP_END);
        menu.setAriaLabel(Texts.of("shell.more"));
        NativeButton find = UserMenu.item("search", Texts.of("shell.find"));
        find.addClickListener(click -> {
            menu.close();
            search.run();
        });
        items.add(find);
        menu.add(items);
        add(open, menu);
    }

    /** A page that is not in the bar. */
    void page(Anchor link) {
        link.getElement().addEventListener("click", click -> menu.close());
        items.add(link);
    }

    /** The menu with what belongs to the viewer, last. */
    MoreMenu account(Caller caller, ChangePassword change) {
        items.add(theme, UserMenu.password(caller, change, menu), UserMenu.signOut());
        return this;
    }
}
