package com.leadintel.ui.lead;

import com.leadintel.ui.call.CallRoutes;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.ScoreRing;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The calls with the lead, latest first, and the way to log another. */
final class CallsPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    CallsPart(LeadPage page, List<Brief.CallRow> calls) {
        super("section");
        getElement().setAttribute("class", "li-sec");
        Tagged head = Kit.div(
                "li-h", Kit.heading(2, "", Texts.of("nav.calls")), Kit.span("ter num", String.valueOf(calls.size())));
        if (page.rights().write()) {
            head.add(Kit.div("end", Kit.linkButton("xs g", "plus", Texts.of("call.log"), CallRoutes.log(page.id()))));
        }
        add(head);
        if (calls.isEmpty()) {
            add(Kit.p("ter", Texts.of("lead.no-calls")));
        }
        Tagged rows = Kit.div("rows");
        calls.forEach(call -> rows.add(row(call)));
        add(rows);
    }

    private static com.vaadin.flow.component.Component row(Brief.CallRow call) {
        Tagged line =
                Kit.div("ln", new Icon("phone"), Kit.span("nm", call.title()), Kit.span("ter num", call.length()));
        Tagged end = Kit.div("end t13 ter", Moment.of(call.at()), new ScoreRing(call.score(), "s"));
        return Kit.link("rw", "calls/" + call.call(), line, end);
    }
}
