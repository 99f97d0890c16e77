package com.leadintel.ui.lead;

import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The images that came with the lead, small; each opens in a tab of its own. */
final class ImagesPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    ImagesPart(List<String> images) {
        super("div");
        getElement().setAttribute("class", "imgs");
        for (int i = 0; i < images.size(); i++) {
            Tagged small = new Tagged("img", "")
                    .with("src", images.get(i))
                    .with("alt", Texts.of("lead.image", i + 1))
                    .with("loading", "lazy");
            Tagged open = new Tagged("a", "", small)
                    .with("href", images.get(i))
                    .with("target", "_blank")
                    .with("rel", "noopener noreferrer")
                    .with("router-ignore", "");
            add(open);
        }
    }
}
