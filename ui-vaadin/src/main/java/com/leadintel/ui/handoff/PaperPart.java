package com.leadintel.ui.handoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The document, shut off from the page around it. */
@Tag("iframe")
final class PaperPart extends Component {
    private static final long serialVersionUID = 1L;

    PaperPart(String title, String html) {
        getElement().setAttribute("class", "paper");
        getElement().setAttribute("sandbox", "");
        getElement().setAttribute("title", title);
        getElement().setAttribute("srcdoc", html);
    }
}
