package com.leadintel.ui.live;

import com.leadintel.application.live.ChangeFeed;
import com.leadintel.domain.identity.Caller;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Consumer;

/** Tells an open page what others changed. */
@Singleton
public class Live {
    private final ChangeFeed feed;
    private final Pulse pulse;

    @Inject
    public Live(ChangeFeed feed, Pulse pulse) {
        this.feed = feed;
        this.pulse = pulse;
    }

    /** Tells the page about changes of these kinds in the caller's tenant, from now on for as long as it is shown. */
    public void watch(Component page, Caller caller, Set<String> kinds, Consumer<Batch> told) {
        page.addAttachListener(attached -> open(page, attached.getUI(), caller, kinds, told));
        page.getUI().ifPresent(ui -> open(page, ui, caller, kinds, told));
    }

    private void open(Component page, UI ui, Caller caller, Set<String> kinds, Consumer<Batch> told) {
        Gathering gathering = new Gathering(
                pulse,
                batch -> ui.accessLater(() -> told.accept(batch), () -> {}).run());
        ChangeFeed.Subscription subscription = feed.subscribe(caller, change -> {
            if (change.entity().isEmpty() || kinds.contains(change.kind())) {
                gathering.heard(change);
            }
        });
        page.addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.close();
        });
    }
}
