package com.leadintel.ui.kit;

import com.vaadin.flow.component.HtmlContainer;

/** A short state in a tinted box; its tone is {@code good}, {@code warn}, {@code bad}, {@code info}, {@code acc} or none. */
public final class Tag extends HtmlContainer {
    /** A tag without an icon. */
    public Tag(String tone, String text) {
        this(tone, "", text);
    }

    /** A tag with an icon, so that colour does not speak alone. */
    public Tag(String tone, String icon, String text) {
        super("span");
        getElement().setAttribute("class", ("li-tag " + tone).strip());
        if (!icon.isEmpty()) {
            add(Icon.small(icon));
        }
        add(Kit.span("", text));
    }
}
