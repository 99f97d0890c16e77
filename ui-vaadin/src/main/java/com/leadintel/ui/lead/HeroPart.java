package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.StageFace;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Names;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** Who the lead is, in one glance. */
final class HeroPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    HeroPart(LeadPage page, LeadPresenter presenter, Runnable changed) {
        super("div");
        getElement().setAttribute("class", "hero");
        Tagged facts = Kit.div("facts t14 sec");
        facts.add(new StageFace(
                page.stage().name(), Texts.of("board.age", page.stageSince(), Texts.name("stage", page.stage()))));
        page.person()
                .ifPresent(person -> facts.add(Kit.span(
                        "row",
                        new Avatar(person.name(), "s"),
                        Kit.span("ink md", person.name()),
                        Kit.span("", person.title()))));
        page.facts()
                .forEach(fact -> facts.add(
                        fact.href().isPresent()
                                ? Kit.outside("hide-m", fact.href().get(), Kit.text(fact.text()))
                                : Kit.span("hide-m", fact.text())));
        facts.add(Kit.span("row", Kit.span("tierbar " + page.tierClass(), ""), Kit.span("", page.tier())));
        facts.add(new OwnerPart(page, presenter, changed));
        page.outcome().ifPresent(result -> facts.add(new Tag(result.tone(), result.text())));
        add(
                Kit.span("li-co l", Names.initials(page.title())).with("aria-hidden", "true"),
                Kit.div("grow", Kit.heading(1, "t28 cut", page.title()), facts));
    }
}
