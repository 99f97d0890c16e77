package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.ScoreRing;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.OptionalInt;

/** The score and what it is made of. */
final class ScorePart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    ScorePart(LeadPage page) {
        super("section");
        getElement().setAttribute("class", "li-sec");
        Tagged reasons = Kit.div("rss");
        page.reasons().forEach(reason -> reasons.add(row(reason)));
        add(
                Kit.div(
                                "row",
                                new ScoreRing(OptionalInt.of(page.score()), "xl"),
                                Kit.div(
                                        "",
                                        Kit.heading(2, "t14 ink st", Texts.of("score")),
                                        Kit.div("t13 ter", Kit.text(page.tier()))))
                        .styled("gap", "16px"),
                reasons);
    }

    private static Tagged row(LeadPage.Reason reason) {
        int share = reason.most() == 0 ? 0 : 100 * reason.points() / reason.most();
        Tagged bar = Kit.span("trk", new Tagged("i", "").styled("width", share + "%"));
        String points = reason.observed() ? "+" + reason.points() : "–";
        return Kit.div(
                        "rs",
                        Kit.span(reason.observed() ? "cut" : "cut ter", reason.label()),
                        bar,
                        new Tagged("b", "num").saying(points))
                .with("title", Texts.of("score.points", reason.points(), reason.most()));
    }
}
