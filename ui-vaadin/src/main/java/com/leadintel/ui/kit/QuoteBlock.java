package com.leadintel.ui.kit;

import com.vaadin.flow.component.HtmlContainer;

/** Words that somebody said or wrote, marked. */
public final class QuoteBlock extends HtmlContainer {
    /** A quote in reading size. */
    public QuoteBlock(String quote) {
        super("blockquote");
        getElement().setAttribute("class", "t16 read");
        getElement().getStyle().set("line-height", "24px").set("margin", "8px 0");
        add(Kit.text("“"), new Tagged("mark", "").saying(quote), Kit.text("”"));
    }

    /** A quote beside a marker line, with its source underneath. */
    public static Tagged aside(String quote, String source) {
        Tagged words = new Tagged("p", "t14 read", Kit.text("“"), new Tagged("mark", "").saying(quote), Kit.text("”"));
        Tagged block = Kit.div("li-quote", words);
        if (!source.isEmpty()) {
            block.add(Kit.p("t13 ter", source));
        }
        return block.styled("margin-top", "10px");
    }
}
