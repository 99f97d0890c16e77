package com.leadintel.ui.settings;

import com.leadintel.application.demo.ShowDemo;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;

/** How far the demo is, and the one act that removes it. */
final class DemoPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient DemoPresenter presenter;
    private final transient Runnable changed;

    DemoPart(DemoPresenter presenter, Runnable changed) {
        super("section");
        this.presenter = presenter;
        this.changed = changed;
        presenter
                .standing()
                .ifPresentOrElse(
                        standing -> add(row(standing)),
                        () -> add(new EmptyState(
                                "sparkles", Texts.of("settings.demo.none"), Texts.of("settings.demo.none.text"))));
    }

    private Tagged row(ShowDemo.Standing standing) {
        boolean complete = standing.of() > 0 && standing.told() == standing.of();
        return Kit.div(
                "in8",
                Kit.div(
                        "ln8 wrap",
                        Kit.div(
                                "grow",
                                Kit.div("ink md", Kit.text(Texts.of("settings.demo.there"))),
                                Kit.div(
                                        "t13 ter",
                                        Kit.text(
                                                standing.of() == 0
                                                        ? Texts.of("settings.demo.begins")
                                                        : Texts.of(
                                                                "settings.demo.told",
                                                                standing.told(),
                                                                standing.of())))),
                        new Tag(
                                complete ? "good" : "info",
                                Texts.of(complete ? "settings.demo.complete" : "settings.demo.made")),
                        Kit.button("s d", "trash-2", Texts.of("settings.demo.remove"), this::ask)));
    }

    private void ask() {
        new Sheet(Texts.of("settings.demo.sure"), Kit.p("sec", Texts.of("settings.demo.sure.text")))
                .confirm(Texts.of("settings.demo.remove"), this::remove)
                .open();
    }

    private boolean remove() {
        boolean inside = presenter.isInside();
        boolean done = Toast.unlessRefused(presenter::remove);
        if (done && inside) {
            UI.getCurrent().getPage().setLocation("sign-in");
        } else if (done) {
            Toast.say(Texts.of("settings.demo.removed"));
            changed.run();
        }
        return done;
    }
}
