package com.leadintel.ui.shell;

import com.leadintel.application.notification.CountUnread;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.live.Batch;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much the viewer has not read yet, beside every link to Today, as it changes. */
@Dependent
public class UnreadMark {
    private final CountUnread count;
    private final Live live;
    private final List<Tagged> numbers = new ArrayList<>();
    private final List<Tagged> dots = new ArrayList<>();

    @Inject
    public UnreadMark(CountUnread count, Live live) {
        this.count = count;
        this.live = live;
    }

    void mark(Anchor link) {
        Tagged number = Kit.span("n num hot", "");
        Tagged dot = Kit.span("dot", "");
        numbers.add(number);
        dots.add(dot);
        link.add(number, dot);
    }

    void watch(Component layout, Caller caller) {
        live.watch(layout, caller, Set.of("notification"), batch -> {
            if (concerns(batch, caller)) {
                show(caller);
            }
        });
        show(caller);
    }

    private static boolean concerns(Batch batch, Caller caller) {
        return batch.everything()
                || caller.user()
                        .map(UserId::value)
                        .filter(batch.changed()::containsKey)
                        .isPresent();
    }

    private void show(Caller caller) {
        long unread = caller.user().isPresent() ? count.handle(caller, Optional.empty()) : 0;
        numbers.forEach(number -> {
            number.setText(unread > 0 ? Numbers.grouped(unread) : "");
            number.getElement().setAttribute("aria-label", Texts.count("shell.unread", unread));
            number.setVisible(unread > 0);
        });
        dots.forEach(dot -> dot.setVisible(unread > 0));
    }
}
