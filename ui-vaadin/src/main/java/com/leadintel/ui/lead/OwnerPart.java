package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;

/** Who owns the lead, and the way to another owner for those who may say so. */
final class OwnerPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    OwnerPart(LeadPage page, LeadPresenter presenter, Runnable changed) {
        super("span");
        if (page.rights().write()) {
            chooser(page, presenter, changed);
        } else if (page.owner().isPresent()) {
            getElement().setAttribute("class", "row hide-m");
            name(this, page);
        }
    }

    private void chooser(LeadPage page, LeadPresenter presenter, Runnable changed) {
        NativeButton open = Kit.plain("li-btn s g", () -> {});
        name(open, page);
        open.add(Icon.small("chevron-down"));
        String owner = page.owner().orElseGet(() -> Texts.of("owner.nobody"));
        open.getElement().setAttribute("aria-label", Texts.of("lead.owner.change", owner));
        open.getElement().setAttribute("title", Texts.of("lead.owner.change", owner));
        Popover menu = new Popover();
        menu.setTarget(open);
        menu.setModal(true);
        menu.setAriaLabel(Texts.of("lead.owner"));
        Tagged list = Kit.div("li-acts");
        page.successors().forEach(one -> {
            NativeButton item = Kit.plain("li-nav", () -> {
                menu.close();
                if (Toast.unlessRefused(() -> presenter.assign(page.id(), one.owner()))) {
                    changed.run();
                }
            });
            item.add(
                    one.owner().isPresent() ? new Avatar(one.name(), "s") : Kit.span("face", new Icon("x")),
                    Kit.span("cut", one.choice()));
            list.add(item);
        });
        menu.add(list.styled("max-height", "320px").styled("overflow", "auto"));
        add(open, menu);
    }

    private static void name(HasComponents in, LeadPage page) {
        page.owner().ifPresent(owner -> in.add(new Avatar(owner, "s")));
        in.add(Kit.span("", page.owner().orElseGet(() -> Texts.of("lead.owner.none"))));
    }
}
