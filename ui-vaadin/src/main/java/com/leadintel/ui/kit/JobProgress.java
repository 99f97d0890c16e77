package com.leadintel.ui.kit;

import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;

/** Work in the background: what it is, how far, and a way to stop it. */
public final class JobProgress extends HtmlContainer {
    /** Progress of {@code done} out of {@code total} units (total 0: not known yet); {@code cancel} when it may be stopped. */
    public JobProgress(String icon, String title, String detail, int done, int total, Optional<Runnable> cancel) {
        super("div");
        getElement().setAttribute("class", "li-job");
        add(
                new Icon(icon),
                Kit.div("", Kit.div("ink md cut", Kit.text(title)), Kit.div("t13 ter num", Kit.text(detail))));
        add(cancel.map(stop -> (com.vaadin.flow.component.Component) Kit.button("s g", "", Texts.of("cancel"), stop))
                .orElseGet(() -> Kit.span("", "")));
        int percent = total > 0 ? Math.min(100, 100 * done / total) : 0;
        Tagged value = new Tagged("i", "").styled("width", percent + "%");
        add(Kit.span("fill", value)
                .with("role", "progressbar")
                .with("aria-label", title)
                .with("aria-valuenow", String.valueOf(percent))
                .with("aria-valuemin", "0")
                .with("aria-valuemax", "100"));
    }
}
