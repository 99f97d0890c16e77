package com.leadintel.ui.call;

import com.leadintel.ui.kit.EvidenceMark;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Proof;
import com.leadintel.ui.kit.QuoteBlock;
import com.leadintel.ui.kit.ScoreRing;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The scorecard with its evidence, what was counted, objections, next steps and what else is worth knowing. */
final class JudgementPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    JudgementPart(CallPage page) {
        super("aside");
        getElement().setAttribute("class", "an");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", Texts.of("call.analysis"));
        page.judgement().ifPresentOrElse(this::show, () -> add(Kit.p("ter", Texts.of("call.not-analysed"))));
    }

    private void show(CallPage.Judgement judged) {
        Tagged card = new Tagged(
                "section",
                "",
                Kit.div(
                        "row",
                        new ScoreRing(judged.overall(), "xl"),
                        Kit.div(
                                "grow",
                                Kit.heading(2, "t16", Texts.of("call.scorecard")),
                                Kit.div(
                                        "t13 ter",
                                        Kit.text(Texts.of("call.rubric", judged.rubric(), judged.engine()))))));
        judged.dimensions().forEach(one -> card.add(dimension(one)));
        add(card);
        insights(judged.insights());
        Tagged counted = new Tagged("dl", "kv num");
        judged.measures()
                .forEach(one -> counted.add(Kit.div(
                        "", new Tagged("dt", "").saying(one.name()), new Tagged("dd", "").saying(one.value()))));
        add(new Tagged("section", "", Kit.heading(2, "t14", Texts.of("call.conversation")), counted));
        list(
                "call.objections",
                "call.no-objections",
                judged.objections().stream().map(JudgementPart::objection).toList());
        list(
                "call.next-steps",
                "call.no-next-steps",
                judged.next().stream().map(JudgementPart::next).toList());
    }

    private void insights(List<CallPage.Insight> insights) {
        if (insights.isEmpty()) {
            return;
        }
        Tagged list = new Tagged("ul", "ns");
        insights.forEach(one -> list.add(row(Kit.span("", one.text()), Kit.span("", ""), one.proofs())));
        add(new Tagged("section", "", Kit.heading(2, "t14", Texts.of("call.insights")), list));
    }

    private void list(String title, String none, List<Tagged> rows) {
        Tagged section = new Tagged("section", "", Kit.heading(2, "t14", Texts.of(title)));
        if (rows.isEmpty()) {
            section.add(Kit.p("t13 ter", Texts.of(none)));
        } else {
            Tagged list = new Tagged("ul", "ns");
            rows.forEach(list::add);
            section.add(list);
        }
        add(section);
    }

    private static Tagged objection(CallPage.Objected one) {
        Tag state =
                new Tag(one.handled() ? "good" : "warn", Texts.of(one.handled() ? "call.handled" : "call.unhandled"));
        return row(Kit.span("", one.category()), Kit.span("", state), one.proofs());
    }

    private static Tagged next(CallPage.Next one) {
        Tagged promise = Kit.div("said", Kit.span("ink md", one.owner()));
        if (!one.said().isEmpty()) {
            promise.add(Kit.p("", one.said()));
        }
        return row(promise, Kit.span(one.late() ? "warn t13" : "ter t13", one.due()), one.proofs());
    }

    private static Tagged row(Tagged text, Tagged end, List<Proof> proofs) {
        Tagged row = new Tagged("li", "", text, end);
        if (!proofs.isEmpty()) {
            row.add(new EvidenceMark(proofs));
        }
        return row;
    }

    private static Tagged dimension(CallPage.Dimension one) {
        String band = ScoreRing.band(one.score()).replace("lo", "low");
        String value = one.score().isPresent() ? String.valueOf(one.score().getAsInt()) : "–";
        Tagged track = Kit.span("tr");
        if (one.score().isPresent()) {
            track.add(new Tagged("i", "").styled("width", value + "%"));
        }
        Tagged bar = Kit.span(
                "li-bar7 " + band,
                Kit.span("cut", one.name()),
                track,
                Kit.span("v", value),
                Icon.small("chevron-right"));
        Tagged inside = Kit.div("in", Kit.p("", one.advice()));
        one.proofs().stream()
                .limit(3)
                .forEach(proof -> inside.add(QuoteBlock.aside(proof.quote(), proof.who() + ", " + proof.source())));
        return new Tagged("details", "d7", new Tagged("summary", "", bar), inside);
    }
}
