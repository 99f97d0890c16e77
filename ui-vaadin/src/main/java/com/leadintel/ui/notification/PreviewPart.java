package com.leadintel.ui.notification;

import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.KeyHint;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.ScoreRing;
import com.leadintel.ui.kit.StageFace;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.text.Names;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.OptionalInt;

/** The chosen thing: the lead behind it, why it waits, and what can be done at once. */
final class PreviewPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    /** What the buttons do. */
    interface Acts {
        void done();

        void opened();

        void take();

        void research();
    }

    PreviewPart(TodayPage.Preview preview, Acts acts) {
        super("section");
        getElement().setAttribute("class", "pv");
        getElement().setAttribute("aria-label", preview.title());
        Tagged inner = Kit.div("pvi", back());
        preview.lead().ifPresent(lead -> inner.add(hero(lead)));
        inner.add(
                Kit.div("why2", Kit.heading(2, "t16 ink md", preview.title()), Kit.p("sec read", preview.sentence())));
        preview.next().ifPresent(next -> inner.add(next(next)));
        inner.add(buttons(preview, acts));
        add(inner);
    }

    private static Component back() {
        Anchor back = Kit.link(
                "li-btn s g back", TodayRoutes.TODAY, Icon.small("arrow-left"), Kit.span("", Texts.of("nav.today")));
        return back;
    }

    private static Component hero(TodayPage.Hero lead) {
        Tagged facts =
                Kit.div("row t13 ter facts", new StageFace(lead.stage().name(), Texts.name("stage", lead.stage())));
        facts.add(Kit.span("cut", lead.who()));
        return Kit.div(
                "row hero2",
                Kit.span("li-co l", Names.initials(lead.name())).with("aria-hidden", "true"),
                Kit.div(
                        "grow cut",
                        new Tagged("h2", "t20 cut", Kit.link("", LeadRoutes.lead(lead.id()), Kit.text(lead.name()))),
                        facts),
                new ScoreRing(OptionalInt.of(lead.score()), ""));
    }

    private static Component next(TodayPage.Next next) {
        Tagged head =
                Kit.div("row t13", Kit.span("acc md row", Icon.small("target"), Kit.span("", Texts.of("advice"))));
        if (next.overdue()) {
            head.add(Kit.grow(), Kit.span("warn md", Texts.of("advice.overdue")));
        }
        return new Tagged(
                "section", "nba", head, Kit.heading(3, "t16 ink md", next.title()), Kit.p("t14 sec", next.reason()));
    }

    private static Component buttons(TodayPage.Preview preview, Acts acts) {
        Tagged row = Kit.div("row acts");
        TodayPage.Rights rights = preview.rights();
        if (rights.research()) {
            row.add(Kit.button("p", "sparkles", Texts.of("research.start"), acts::research));
        }
        preview.lead()
                .filter(lead -> rights.handOff())
                .ifPresent(lead -> row.add(
                        Kit.linkButton("p", "handshake", Texts.of("lead.hand-off"), LeadRoutes.handoff(lead.id()))));
        NativeButton open = Kit.button(
                rights.research() || rights.handOff() ? "" : "p",
                preview.act().icon(),
                preview.act().label(),
                () -> {
                    acts.opened();
                    UI.getCurrent().navigate(path(preview), parameters(preview));
                });
        row.add(open);
        if (rights.done()) {
            NativeButton done = Kit.button("g", "check", Texts.of("today.do-done"), acts::done);
            done.add(new KeyHint("E"));
            done.addClickShortcut(Key.KEY_E);
            row.add(done);
        }
        if (rights.take()) {
            row.add(Kit.button("", "user-plus", Texts.of("today.take"), acts::take));
        }
        preview.lead()
                .flatMap(TodayPage.Hero::phone)
                .ifPresent(number -> row.add(Kit.outside(
                        "li-btn g", "tel:" + number, new Icon("phone"), Kit.span("", Texts.of("board.label.call")))));
        return row;
    }

    private static String path(TodayPage.Preview preview) {
        return preview.act().path().split("\\?", 2)[0];
    }

    private static com.vaadin.flow.router.QueryParameters parameters(TodayPage.Preview preview) {
        String[] parts = preview.act().path().split("\\?", 2);
        return com.vaadin.flow.router.QueryParameters.fromString(parts.length > 1 ? parts[1] : "");
    }
}
