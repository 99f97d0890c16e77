package com.leadintel.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A drawing of {@code icons.svg}; the words beside it say the same. */
@Tag("li-icon")
public final class Icon extends Component {
    /** An icon in the size of working text. */
    public Icon(String name) {
        this(name, "ic");
    }

    /** An icon with the given classes. */
    public Icon(String name, String classes) {
        getElement().setAttribute("name", name);
        getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("class", classes);
    }

    /** A small icon. */
    public static Icon small(String name) {
        return new Icon(name, "ic s");
    }
}
