package com.leadintel.ui.handoff;

import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** What was decided when the lead was handed off: to whom, when, by whom and with which note. */
final class DonePart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    DonePart(HandoffPage.Past past) {
        super("div");
        getElement().setAttribute("class", "left");
        Tagged to = Kit.div(
                "row",
                new Avatar(past.to(), "l"),
                Kit.div(
                        "grow",
                        Kit.div("ink md", Kit.text(past.to())),
                        Kit.div("t13 ter cut", Kit.text(past.toEmail()))));
        add(section(Texts.of("handoff.handed"), new Tag(past.tone(), past.state()), to));
        Tagged when = Kit.div("row", Kit.span("", past.by()), Kit.span("ter", Moment.of(past.at())));
        add(section(Texts.of("handoff.by"), Kit.span("", ""), when));
        past.notes()
                .ifPresent(note -> add(section(
                        Texts.of("handoff.note"),
                        Kit.span("", ""),
                        Kit.p("read", note).styled("white-space", "pre-wrap"))));
    }

    private static Tagged section(String title, com.vaadin.flow.component.Component beside, Tagged content) {
        return new Tagged("section", "", Kit.div("li-h", Kit.heading(2, "", title), beside), content);
    }
}
