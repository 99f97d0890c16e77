package com.leadintel.ui.settings;

import com.leadintel.application.identity.UserLine;
import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;

/** The people of the tenant. */
final class UsersPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient UsersPresenter presenter;
    private final transient Runnable changed;

    UsersPart(UsersPresenter presenter, Runnable changed) {
        super("ul");
        this.presenter = presenter;
        this.changed = changed;
        presenter.users().forEach(user -> add(row(user)));
    }

    /** Asks who comes in. */
    void addUser() {
        new UserDialog(presenter.roles(), (email, name, roles) -> {
                    String[] password = new String[1];
                    boolean done = act(() -> password[0] = presenter.add(email, name, roles));
                    if (done) {
                        tell(Texts.of("user.password.title", name), password[0]);
                    }
                    return done;
                })
                .open();
    }

    private Tagged row(UserLine user) {
        Tagged line = Kit.div(
                "ln8",
                new Avatar(user.name(), "l"),
                Kit.div(
                        "grow",
                        Kit.div(
                                "row wrap",
                                Kit.span("ink md", user.name()),
                                Kit.span("t13 ter", presenter.isMe(user) ? Texts.of("user.me") : "")),
                        Kit.div("t13 ter cut", Kit.text(user.email().value())),
                        Kit.div("t13 ter only-m", Kit.text(presenter.roleNames(user.roles())))),
                Kit.span("t13 ter hide-m", presenter.roleNames(user.roles())));
        if (!user.active()) {
            line.add(new Tag("", Texts.of("settings.inactive")));
        }
        if (presenter.mayWrite()) {
            line.add(acts(user));
        }
        return new Tagged("li", user.active() ? "in8" : "in8 off8", line);
    }

    private Tagged acts(UserLine user) {
        Tagged acts = Kit.div("row");
        if (user.active()) {
            acts.add(Kit.iconButton("s g", "pencil", Texts.of("user.change", user.name()), () -> change(user)));
            acts.add(Kit.iconButton("s g", "key", Texts.of("user.reset", user.name()), () -> askToReset(user)));
            acts.add(Kit.iconButton("s g", "lock", Texts.of("user.deactivate", user.name()), () -> deactivate(user)));
        } else {
            acts.add(
                    Kit.button("s", "", Texts.of("user.reactivate"), () -> act(() -> presenter.reactivate(user.id()))));
        }
        return acts;
    }

    private void change(UserLine user) {
        new UserDialog(
                        presenter.roles(),
                        user,
                        (email, name, roles) -> act(() -> presenter.change(user.id(), name, roles)))
                .open();
    }

    private void deactivate(UserLine user) {
        if (act(() -> presenter.deactivate(user.id()))) {
            Toast.undoable(Texts.of("user.deactivated", user.name()), () -> act(() -> presenter.reactivate(user.id())));
        }
    }

    private void askToReset(UserLine user) {
        new Sheet(Texts.of("user.reset", user.name()), Kit.p("sec read", Texts.of("user.reset.text", user.name())))
                .confirm(Texts.of("user.reset.do"), () -> {
                    String[] password = new String[1];
                    boolean done = act(() -> password[0] = presenter.resetPassword(user.id()));
                    if (done) {
                        tell(Texts.of("user.password.title", user.name()), password[0]);
                    }
                    return done;
                })
                .open();
    }

    private static void tell(String title, String password) {
        SecretSheet.tell(title, Texts.of("user.password.text"), Texts.of("user.password.label"), password);
    }

    private boolean act(Runnable what) {
        boolean done = Toast.unlessRefused(what);
        if (done) {
            changed.run();
        }
        return done;
    }
}
