package com.leadintel.ui.settings;

import com.leadintel.application.identity.ApiKeyLine;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The API keys of the tenant. */
final class ApiKeysPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient ApiKeysPresenter presenter;
    private final transient Runnable changed;

    ApiKeysPart(ApiKeysPresenter presenter, Runnable changed) {
        super("ul");
        this.presenter = presenter;
        this.changed = changed;
        List<ApiKeyLine> keys = presenter.keys();
        if (keys.isEmpty()) {
            add(new Tagged(
                    "li",
                    "",
                    new EmptyState(
                            "key",
                            Texts.of("api-key.none"),
                            Texts.of("api-key.none.text"),
                            Kit.button("p", "plus", Texts.of("api-key.add"), this::addKey))));
        }
        keys.forEach(key -> add(row(key)));
    }

    /** Asks what a new key is for, and shows it this once. */
    void addKey() {
        new ApiKeyDialog(presenter.roles(), (name, role) -> {
                    String[] key = new String[1];
                    boolean done = act(() -> key[0] = presenter.issue(name, role));
                    if (done) {
                        SecretSheet.tell(
                                Texts.of("api-key.title", name),
                                Texts.of("api-key.text"),
                                Texts.of("api-key.label"),
                                key[0]);
                    }
                    return done;
                })
                .open();
    }

    private Tagged row(ApiKeyLine key) {
        return new Tagged(
                "li",
                "in8",
                Kit.div(
                        "ln8",
                        Kit.span("lg", new Icon("key")),
                        Kit.div(
                                "grow",
                                Kit.div("ink md", Kit.text(key.name())),
                                Kit.div("t13 ter", Kit.text(presenter.may(key.permissions())))),
                        Kit.span(
                                "t13 ter",
                                Kit.span("hide-m", Texts.of("api-key.made") + " "),
                                Moment.day(key.createdAt())),
                        Kit.iconButton("s g", "x", Texts.of("api-key.revoke", key.name()), () -> ask(key))));
    }

    private void ask(ApiKeyLine key) {
        new Sheet(Texts.of("api-key.revoke.sure", key.name()), Kit.p("sec read", Texts.of("api-key.revoke.text")))
                .confirm(Texts.of("api-key.revoke.do"), () -> act(() -> presenter.revoke(key.id())))
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
