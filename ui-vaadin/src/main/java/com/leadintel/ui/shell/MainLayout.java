package com.leadintel.ui.shell;

import com.leadintel.application.identity.ChangePassword;
import com.leadintel.domain.identity.Caller;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.KeyHint;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rail, the sheet with the page on it, and the bar that takes the rail's place on a phone. */
@JavaScript("context://js/kit.js")
public class MainLayout extends HtmlContainer implements RouterLayout, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;
    private final Tagged sheet =
            new Tagged("main", "li-main").with("id", "main").with("tabindex", "-1");
    private final transient Map<Anchor, NavItem> links = new LinkedHashMap<>();
    private final transient Finder finder;
    private final transient UnreadMark unread;

    /** A layout for whoever is signed in. */
    @Inject
    public MainLayout(SessionCaller session, Finder finder, ChangePassword change, UnreadMark unread) {
        super("div");
        this.finder = finder;
        this.unread = unread;
        Caller caller = session.caller();
        getElement().setAttribute("class", "li-app");
        getElement().setAttribute("data-ended", Texts.of("shell.ended"));
        getElement().setAttribute("data-again", Texts.of("shell.again"));
        Anchor skip = Kit.outside("li-skip", "#main", Kit.text(Texts.of("shell.skip")));
        add(skip, rail(caller, change), sheet, bar(caller, change));
        unread.watch(this, caller);
    }

    private Component rail(Caller caller, ChangePassword change) {
        Tagged rail = new Tagged("nav", "li-rail", brand(), find()).with("aria-label", Texts.of("shell.main"));
        NavItem.of(caller).stream()
                .filter(page -> !page.key().equals("settings"))
                .forEach(page -> rail.add(remember(page, page.inRail())));
        rail.add(Kit.span("sp", ""), theme());
        NavItem.of(caller).stream()
                .filter(page -> page.key().equals("settings"))
                .forEach(page -> rail.add(remember(page, page.inRail())));
        rail.add(new UserMenu(caller, change));
        return rail;
    }

    private Component bar(Caller caller, ChangePassword change) {
        Tagged bar = new Tagged("nav", "li-tabbar").with("aria-label", Texts.of("shell.compact"));
        NavItem.of(caller).stream().filter(NavItem::compact).forEach(page -> bar.add(remember(page, page.inBar())));
        MoreMenu more = new MoreMenu(() -> finder.open(), theme());
        NavItem.of(caller).stream()
                .filter(page -> !page.compact())
                .forEach(page -> more.page(remember(page, page.inRail())));
        bar.add(more.account(caller, change));
        return bar;
    }

    private Anchor remember(NavItem page, Anchor link) {
        links.put(link, page);
        if (page.key().equals("today")) {
            unread.mark(link);
        }
        return link;
    }

    private static Component brand() {
        return Kit.link("li-brand", "today", new Icon("brand", "brand"), Kit.span("lb", Texts.of("product")));
    }

    private Component find() {
        NativeButton find = Kit.plain("li-find", () -> finder.open());
        find.getElement().setAttribute("data-find", true);
        find.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        find.add(new Icon("search"), Kit.span("lb grow", Texts.of("shell.find")));
        find.add(new KeyHint("Ctrl K"));
        return find;
    }

    private static Component theme() {
        NativeButton toggle = Kit.plain("li-nav", () -> {});
        toggle.getElement().setAttribute("data-theme-toggle", true);
        toggle.add(new Icon("moon", "ic when-light"), Kit.span("lb when-light", Texts.of("shell.dark")));
        toggle.add(new Icon("sun", "ic when-dark"), Kit.span("lb when-dark", Texts.of("shell.light")));
        return toggle;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        sheet.getElement().removeAllChildren();
        Element page = content.getElement();
        sheet.getElement().appendChild(page);
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        getElement().getClassList().set("min", path.equals("board"));
        links.forEach((link, page) -> {
            if (page.holds(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
