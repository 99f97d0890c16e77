package com.leadintel.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** A section that opens; closed it says in one line what it holds. */
public final class Fold extends HtmlContainer {
    private final Tagged inside = Kit.div("in");
    private boolean filled;

    /** A fold with what stands in its line. */
    public Fold(boolean open, Component... line) {
        super("details");
        getElement().setAttribute("class", "li-det");
        if (open) {
            getElement().setAttribute("open", true);
        }
        Tagged summary = new Tagged("summary", "", Icon.small("chevron-right"));
        summary.add(line);
        add(summary, inside);
    }

    /** The same fold, filled when somebody opens it for the first time. */
    public Fold whenFirstOpened(Runnable fill) {
        getElement().addEventListener("toggle", opened -> {
            if (!filled) {
                filled = true;
                fill.run();
            }
        });
        return this;
    }

    /** The same fold with more inside. */
    public Fold holding(Component... content) {
        inside.add(content);
        return this;
    }
}
