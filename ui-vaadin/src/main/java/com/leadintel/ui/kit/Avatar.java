package com.leadintel.ui.kit;

import com.leadintel.ui.text.Names;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A person as initials on their colour. */
@Tag("span")
public final class Avatar extends Component {
    /** An avatar of the size ({@code s}, {@code l}, {@code xl}, empty for the usual one). */
    public Avatar(String name, String size) {
        getElement().setAttribute("class", ("li-av " + size).strip());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("title", name);
        getElement().getStyle().set("--c", "var(--vaadin-user-color-" + Names.colour(name) + ")");
        getElement().setText(Names.initials(name));
    }
}
