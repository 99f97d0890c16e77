package com.leadintel.ui.settings;

import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** One line for each role, and beneath it what its connection lacks and where the provider reports. */
final class IntegrationsPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient IntegrationsPresenter presenter;
    private final transient Runnable changed;

    IntegrationsPart(IntegrationsPresenter presenter, String origin, Runnable changed) {
        super("ul");
        this.presenter = presenter;
        this.changed = changed;
        presenter.lines(origin).forEach(line -> add(row(line)));
    }

    private Tagged row(IntegrationLine line) {
        Tagged row = new Tagged("li", "in8");
        IntegrationLine.State state = line.state();
        row.add(Kit.div(
                "ln8",
                Kit.span("lg", new Icon(line.icon())),
                Kit.div(
                        "grow",
                        Kit.div(
                                "row wrap",
                                Kit.heading(3, "t14", line.name()),
                                new Tag(state.tone(), state.icon(), state.word())),
                        Kit.div("t13 ter", Kit.text(line.text())))));
        if (line.opens()) {
            row.add(detail(line));
        }
        return row;
    }

    private Tagged detail(IntegrationLine line) {
        Tagged detail = Kit.div("ex8");
        line.lacks().forEach(lack -> detail.add(Kit.div("row top", Icon.small("triangle-alert"), Kit.span("", lack))));
        line.howTo().ifPresent(text -> detail.add(Kit.p("sec read", text)));
        if (line.otherAccount()) {
            detail.add(Kit.div(
                    "row",
                    Kit.button(
                            "s",
                            "link",
                            Texts.of("integration.adopt"),
                            () -> act(() -> presenter.adopt(line.provider())))));
        }
        line.webhook().ifPresent(webhook -> detail.add(webhook(line, webhook)));
        return detail;
    }

    private Tagged webhook(IntegrationLine line, IntegrationLine.Webhook webhook) {
        Tagged address = new Tagged("input", "")
                .with("readonly", "readonly")
                .with("value", webhook.address())
                .with("aria-label", Texts.of("integration.webhook", line.name()));
        return Kit.div(
                "li-field",
                Kit.span("lab", Texts.of("integration.webhook.label")),
                Kit.div(
                        "row",
                        Kit.div("li-in grow num", address),
                        Kit.button("", "copy", Texts.of("copy"), () -> Toast.copy(webhook.address())),
                        Kit.iconButton("", "refresh-cw", Texts.of("integration.renew"), () -> askToRenew(line))),
                Kit.div("li-help", Kit.text(webhook.help())));
    }

    private void askToRenew(IntegrationLine line) {
        new Sheet(Texts.of("integration.renew"), Kit.p("sec read", Texts.of("integration.renew.text", line.name())))
                .confirm(Texts.of("integration.renew.do"), () -> act(() -> presenter.renew(line.provider())))
                .open();
    }

    private boolean act(Runnable what) {
        boolean done = Toast.unlessRefused(what);
        if (done) {
            changed.run();
        }
        return done;
    }
}
