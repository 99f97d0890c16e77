package com.leadintel.ui.lead;

import com.leadintel.domain.engagement.NextBestAction.Action;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** The next best action, its reason, and the button that does it. */
final class AdvicePart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    AdvicePart(LeadPage page, Brief.Advice advice, Runnable research) {
        super("section");
        getElement().setAttribute("class", "nba");
        Tagged head =
                Kit.div("row t13", Kit.span("acc md row", Icon.small("target"), Kit.span("", Texts.of("advice"))));
        if (advice.overdue()) {
            head.add(Kit.span("warn md end", Texts.of("advice.overdue")).styled("margin-left", "auto"));
        }
        add(head, Kit.heading(2, "t16 ink md", advice.title()), Kit.p("t14 sec", advice.reason()));
        Tagged act = act(page, advice.action(), research);
        if (act.getElement().getChildCount() > 0) {
            add(act);
        }
    }

    private static Tagged act(LeadPage page, Action action, Runnable research) {
        Tagged row = Kit.div("row").styled("margin-top", "12px");
        if (action == Action.RESEARCH && page.rights().research()) {
            row.add(Kit.button("p s", "sparkles", Texts.of("research.start"), research));
        } else if (action == Action.HAND_OFF && page.rights().handOff()) {
            row.add(Kit.linkButton("p s", "handshake", Texts.of("lead.hand-off"), LeadRoutes.handoff(page.id())));
        } else if (action == Action.CALL
                || action == Action.WRITE
                || action == Action.ASK
                || action == Action.REVIVE
                || action == Action.KEEP_PROMISE) {
            page.person().ifPresent(person -> {
                person.phone()
                        .ifPresent(number -> row.add(Kit.outside(
                                "li-btn p s",
                                "tel:" + number,
                                Icon.small("phone"),
                                Kit.span("", Texts.of("advice.call", person.name())))));
                person.email()
                        .ifPresent(mail -> row.add(Kit.outside(
                                "li-btn s g",
                                "mailto:" + mail,
                                Icon.small("mail"),
                                Kit.span("", Texts.of("lead.email")))));
            });
        }
        return row;
    }
}
