package com.leadintel.ui.handoff;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The document as it would be sent, shut off from the page around it. */
@Tag("iframe")
final class PaperPart extends Component {
    private static final long serialVersionUID = 1L;

    PaperPart(String html) {
        getElement().setAttribute("class", "paper");
        getElement().setAttribute("sandbox", "");
        getElement().setAttribute("title", Texts.of("handoff.document"));
        getElement().setAttribute("srcdoc", html);
    }
}
