package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Timeline;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** What happened with the lead. */
final class HistoryPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    HistoryPart(LeadPage page) {
        super("section");
        getElement().setAttribute("class", "li-sec");
        add(Kit.div("li-h", Kit.heading(2, "", Texts.of("lead.activity"))));
        page.message()
                .ifPresent(words -> add(
                        Kit.div("li-label", Kit.text(words.whose())),
                        Kit.p("t16 read", words.text()).styled("margin", "4px 0 16px")));
        if (!page.images().isEmpty()) {
            add(Kit.div("li-label", Kit.text(Texts.of("lead.images"))), new ImagesPart(page.images()));
        }
        Timeline timeline = new Timeline();
        page.timeline()
                .forEach(one -> timeline.add(
                        one.icon(), one.strong(), Kit.span("ink", one.what()), one.detail(), Moment.of(one.at())));
        add(timeline);
    }
}
