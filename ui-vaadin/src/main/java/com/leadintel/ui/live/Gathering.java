package com.leadintel.ui.live;

import com.leadintel.application.live.Change;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Changes that wait for the next pulse. */
final class Gathering {
    private static final int MOST = 40;

    private final Pulse pulse;
    private final Consumer<Batch> told;
    private final Map<UUID, Optional<UUID>> waiting = new HashMap<>();
    private boolean everything;
    private boolean due;

    Gathering(Pulse pulse, Consumer<Batch> told) {
        this.pulse = pulse;
        this.told = told;
    }

    void heard(Change change) {
        if (gather(change)) {
            pulse.later(() -> told.accept(take()));
        }
    }

    private synchronized boolean gather(Change change) {
        change.entity().ifPresentOrElse(entity -> waiting.put(entity, change.by()), () -> everything = true);
        boolean first = !due;
        due = true;
        return first;
    }

    private synchronized Batch take() {
        boolean all = everything || waiting.size() > MOST;
        Batch batch = new Batch(all ? Map.of() : waiting, all);
        waiting.clear();
        everything = false;
        due = false;
        return batch;
    }
}
