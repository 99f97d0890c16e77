package com.leadintel.ui.settings;

import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.settings.SettingsPresenter.Part;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.inject.Inject;
import java.util.List;

/** The page of the settings: one part at a time, beside the list of the parts that the viewer may see. */
@Route(value = "settings", layout = MainLayout.class)
@RouteAlias(value = "settings/:part", layout = MainLayout.class)
public class SettingsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient SettingsPresenter presenter;
    private final transient IntegrationsPresenter integrations;
    private final transient UsersPresenter users;
    private final transient ProductsPresenter products;
    private final transient ApiKeysPresenter keys;
    private final transient DemoPresenter demo;

    @Inject
    public SettingsView(
            SettingsPresenter presenter,
            IntegrationsPresenter integrations,
            UsersPresenter users,
            ProductsPresenter products,
            ApiKeysPresenter keys,
            DemoPresenter demo) {
        this.presenter = presenter;
        this.integrations = integrations;
        this.users = users;
        this.products = products;
        this.keys = keys;
        this.demo = demo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Part> parts = presenter.parts();
        String wanted = event.getRouteParameters().get("part").orElse("");
        refresh(parts.stream()
                .filter(part -> part.path().equals(wanted))
                .findFirst()
                .orElse(parts.get(0)));
    }

    private void refresh(Part part) {
        Tagged menu = new Tagged("nav", "sn").with("aria-label", Texts.of("nav.settings"));
        presenter.parts().forEach(one -> menu.add(link(one, one == part)));
        Tagged title = Kit.div("row", Kit.heading(2, "t20 grow", Texts.of("settings." + part.path())));
        Tagged body = Kit.div("sbi", title, Kit.p("sec lead8", Texts.of("settings." + part.path() + ".text")));
        body.add(content(part, title));
        Head head = presenter.isAdministrator()
                ? Head.of(Texts.of("nav.settings"))
                : Head.of(
                        Texts.of("nav.settings"),
                        Kit.grow(),
                        Kit.span("t13 ter hide-m", Texts.of("settings.administrators")));
        show(Texts.of("nav.settings"), head, Kit.div("st8g", menu, Kit.div("sb", body)));
    }

    private Component content(Part part, Tagged title) {
        Runnable again = () -> refresh(part);
        return switch (part) {
            case INTEGRATIONS -> new IntegrationsPart(integrations, origin(), again);
            case USERS -> {
                UsersPart people = new UsersPart(users, again);
                if (users.mayWrite()) {
                    title.add(Kit.button("p s", "user-plus", Texts.of("user.add"), people::addUser));
                }
                yield people;
            }
            case PRODUCTS -> {
                ProductsPart catalogue = new ProductsPart(products, again);
                if (products.mayWrite()) {
                    title.add(Kit.button("p s", "plus", Texts.of("product.add"), catalogue::addProduct));
                }
                yield catalogue;
            }
            case JOBS -> new JobsPart(presenter, again);
            case OUTBOX -> new OutboxPart(presenter);
            case KEYS -> {
                ApiKeysPart letIn = new ApiKeysPart(keys, again);
                title.add(Kit.button("p s", "plus", Texts.of("api-key.add"), letIn::addKey));
                yield letIn;
            }
            case DEMO -> new DemoPart(demo, again);
        };
    }

    private Anchor link(Part part, boolean current) {
        Anchor link = Kit.link(
                "li-nav",
                "settings/" + part.path(),
                new Icon(part.icon()),
                Kit.span("", Texts.of("settings." + part.path())));
        if (part == Part.INTEGRATIONS && integrations.incomplete() > 0) {
            link.add(new Tagged("span", "dot warn8")
                    .with("role", "img")
                    .with("aria-label", Texts.of("integration.needs-you")));
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs("setTimeout(() => this.parentNode.scrollLeft = this.offsetLeft - 80)");
        }
        return link;
    }

    /** The address under which the browser reached us, so that a webhook address can be copied as it is. */
    private static String origin() {
        VaadinRequest request = VaadinRequest.getCurrent();
        String host = request == null ? null : request.getHeader("Host");
        return host == null ? "" : (request.isSecure() ? "https://" : "http://") + host;
    }
}
