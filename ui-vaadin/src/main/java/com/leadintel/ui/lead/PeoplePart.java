package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** Whom to talk to and how to reach them. */
final class PeoplePart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    PeoplePart(LeadPage page) {
        super("section");
        getElement().setAttribute("class", "li-sec");
        add(Kit.div("li-h", Kit.heading(2, "", Texts.of("lead.contact"))));
        page.person().ifPresentOrElse(this::show, () -> add(Kit.p("ter", Texts.of("lead.no-contact"))));
    }

    private void show(LeadPage.Contact person) {
        Tagged name = Kit.span("cut", Kit.span("ink md", person.name() + " "), Kit.span("ter", person.title()));
        add(Kit.div("pp", new Avatar(person.name(), ""), name));
        person.email().ifPresent(mail -> add(reach("mail", "mailto:" + mail, mail)));
        person.phone().ifPresent(phone -> add(reach("phone", "tel:" + phone, phone)));
    }

    private static Tagged reach(String icon, String href, String text) {
        return Kit.div("pp ter", new Icon(icon), Kit.outside("cut", href, Kit.text(text)));
    }
}
