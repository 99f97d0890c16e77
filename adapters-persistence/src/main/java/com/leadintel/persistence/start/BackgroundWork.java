package com.leadintel.persistence.start;

import com.leadintel.persistence.job.EventRelay;
import com.leadintel.persistence.job.JobEngine;
import com.leadintel.persistence.live.Notifications;
import com.leadintel.persistence.tenancy.Adapter;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that works without being asked: live changes, the relay of events, the job engine. */
@Adapter
public class BackgroundWork {
    private final Notifications notifications;
    private final EventRelay relay;
    private final JobEngine engine;

    @Inject
    public BackgroundWork(Notifications notifications, EventRelay relay, JobEngine engine) {
        this.notifications = notifications;
        this.relay = relay;
        this.engine = engine;
    }

    /** Starts it all, once the database is migrated. */
    public void start() {
        notifications.start();
        relay.start();
        engine.start();
    }

    /** The parts that do not do what they were started for; none when all is well. */
    public List<String> stuck() {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("listener", notifications.lives());
        parts.put("relay", relay.lives());
        parts.put("jobs", engine.lives());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Stops it all; waits a while for running jobs. */
    public void stop() {
        relay.stop();
        engine.stop();
        notifications.stop();
    }
}
