package com.leadintel.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Any HTML element with classes and content. */
public final class Tagged extends HtmlContainer {
    /** An element of the tag. */
    public Tagged(String tag, String classes, Component... content) {
        super(tag);
        if (!classes.isEmpty()) {
            getElement().setAttribute("class", classes);
        }
        add(content);
    }

    /** The same element with an attribute. */
    public Tagged with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }

    /** The same element with a text as its content. */
    public Tagged saying(String text) {
        setText(text);
        return this;
    }

    /** The same element with a CSS property of its own. */
    public Tagged styled(String property, String value) {
        getElement().getStyle().set(property, value);
        return this;
    }
}
