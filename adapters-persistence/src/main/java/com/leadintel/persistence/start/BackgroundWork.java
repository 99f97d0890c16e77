package com.leadintel.persistence.start;

import com.leadintel.persistence.job.EventRelay;
import com.leadintel.persistence.job.JobEngine;
import com.leadintel.persistence.live.Notifications;
import com.leadintel.persistence.tenancy.Adapter;
import jakarta.inject.Inject;

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

    /** Stops it all; waits a while for running jobs. */
    public void stop() {
        relay.stop();
        engine.stop();
        notifications.stop();
    }
}
