package com.leadintel.ui.kit;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.text.Refusals;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;

/** A short message at the bottom of the page that goes away by itself. */
public final class Toast {
    private static final int SHORT = 5000;
    private static final int LONG = 9000;

    private Toast() {}

    /** Says that something is done. */
    public static void say(String text) {
        show(SHORT, "", text);
    }

    /** Says that something is done, and offers to undo it. */
    public static void undoable(String text, Runnable undo) {
        Notification toast = show(LONG, "", text);
        NativeButton button = Kit.plain("", () -> {
            toast.close();
            undo.run();
        });
        button.add(Kit.span("", Texts.of("undo")));
        ((Tagged) toast.getChildren().iterator().next()).add(button);
    }

    /** Says that something went wrong, and what to do. */
    public static void problem(String text) {
        Notification toast = show(LONG, "triangle-alert", text);
        toast.setAssertive(true);
    }

    /** Does something, and says why when it is refused. */
    public static boolean unlessRefused(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            problem(Refusals.sentence(refusal));
            return false;
        }
    }

    /** Copies a text to the clipboard and says so. */
    public static void copy(String text) {
        UI.getCurrent()
                .getPage()
                .executeJs("return window.liKit.copy($0)", text)
                .then(done -> say(Texts.of("copied")));
    }

    private static Notification show(int millis, String icon, String text) {
        Tagged content = Kit.div("li-toast");
        if (!icon.isEmpty()) {
            content.add(Icon.small(icon));
        }
        content.add(new Component[] {Kit.span("grow", text)});
        Notification toast = new Notification(content);
        toast.setDuration(millis);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
        return toast;
    }
}
