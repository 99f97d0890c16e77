package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;

/** How sure a claim is, from 0 to 1: a full, half or hollow dot with the number. */
public final class ConfidenceDot extends HtmlContainer {
    /** A dot for this confidence. */
    public ConfidenceDot(double confidence) {
        super("span");
        String number = String.format(Locale.ENGLISH, "%.2f", confidence);
        String band = confidence >= .8 ? "hi" : confidence >= .5 ? "mid" : "lo";
        getElement().setAttribute("class", "li-conf " + band);
        getElement().setAttribute("title", Texts.of("confidence.of", number));
        add(new Tagged("i", ""), Kit.span("li-sr", Texts.of("confidence") + " "), Kit.span("", number));
    }
}
