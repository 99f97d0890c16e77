package com.leadintel.persistence.job;

import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Removes what nobody needs any more, and gives every tenant its jobs of the day. An event stays as long as a reaction to it has not succeeded, because a person may
 * still retry that.
 */
@Adapter
public class Housekeeping {
    private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());
    private static final int AT_ONCE = 5_000;
    private static final String EVENTS =
            "delete from outbox where position in (select o.position from outbox o where o.relayed_at < ?"
                    + " and not exists (select 1 from job j where j.tenant = o.tenant and j.subject = o.entity"
                    + " and j.payload ->> 'event' = cast(o.id as text) and j.state <> 'SUCCEEDED') limit " + AT_ONCE
                    + ")";
    private static final String JOBS =
            "delete from job where id in (select id from job where ended_at < ? limit " + AT_ONCE + ")";
    private static final String ANSWERS = "delete from idempotent_answer where given_at < ?";

    private final SystemDatabase system;
    private final Retention retention;
    private final DailyJobs daily;
    private final Clock clock;

    @Inject
    Housekeeping(SystemDatabase system, Retention retention, DailyJobs daily, Clock clock) {
        this.system = system;
        this.retention = retention;
        this.daily = daily;
        this.clock = clock;
    }

    /** Does it now. */
    void tidy() {
        daily.give();
        long jobs = all(JOBS, retention.jobs());
        long events = all(EVENTS, retention.events());
        long answers = system.update(ANSWERS, before(retention.answers()));
        LOG.log(Level.INFO, "Removed {0} jobs, {1} events and {2} answers", jobs, events, answers);
    }

    private long all(String statement, Duration kept) {
        long all = 0;
        int some;
        do {
            some = system.update(statement, before(kept));
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    private Object before(Duration kept) {
        return clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
    }
}
