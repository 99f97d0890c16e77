package com.leadintel.ui.shell;

import com.leadintel.application.identity.ChangePassword;
import com.leadintel.domain.identity.Caller;
import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;

/** Who is signed in; opens the own password and the way out. */
final class UserMenu extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    UserMenu(Caller caller, ChangePassword change) {
        super("div");
        NativeButton me = Kit.plain("li-nav li-me", () -> {});
        me.add(new Avatar(caller.name(), ""), Kit.span("lb grow cut", caller.name()));
        me.getElement().setAttribute("title", caller.name());
        Popover menu = new Popover();
        menu.setTarget(me);
        menu.setModal(true);
        menu.setAriaLabel(Texts.of("shell.me"));
        menu.add(Kit.div("li-acts", password(caller, change, menu), signOut()));
        add(me, menu);
    }

    /** The way to a new password, from a menu that it closes. */
    static NativeButton password(Caller caller, ChangePassword change, Popover menu) {
        NativeButton password = item("key", Texts.of("password.change"));
        password.addClickListener(click -> {
            menu.close();
            new PasswordDialog((present, wanted) ->
                            HttpSessionCaller.passwordChosen(change.handle(caller, present, wanted)))
                    .open();
        });
        return password;
    }

    /** The way out. */
    static Tagged signOut() {
        NativeButton out = item("log-out", Texts.of("shell.sign-out"));
        out.getElement().setAttribute("type", "submit");
        return new Tagged("form", "", out).with("method", "post").with("action", "sign-out");
    }

    static NativeButton item(String icon, String label) {
        NativeButton item = Kit.plain("li-nav", () -> {});
        item.add(new Icon(icon), Kit.span("", label));
        return item;
    }
}
