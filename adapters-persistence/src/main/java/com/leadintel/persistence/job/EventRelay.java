package com.leadintel.persistence.job;

import com.leadintel.application.shared.port.Ids;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.live.Loop;
import com.leadintel.persistence.live.Notifications;
import com.leadintel.persistence.live.Work;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.SystemDatabase;
import com.leadintel.persistence.tenancy.SystemDatabase.Statements;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Turns every published event into one job for each of its handlers. Several nodes relay side by side; the events of one
 * entity are relayed one after the other, in the order in which they happened.
 */
@Adapter
public class EventRelay {
    private static final int ATTEMPTS = 8;
    private static final String NEXT =
            "select position, id, tenant, type, version, entity, correlation from outbox o where relayed_at is null and not exists"
                    + " (select 1 from outbox e where e.entity = o.entity and e.position < o.position"
                    + " and e.relayed_at is null) order by position limit 100 for update skip locked";
    private static final String JOB =
            "insert into job (id, trigger, tenant, kind, subject, payload, unique_key, state, max_attempts, place,"
                    + " created_at, run_at, correlation) values (?, ?, ?, ?, ?, cast(? as jsonb), ?, 'QUEUED', ?, ?, ?, ?, ?)"
                    + " on conflict (tenant, unique_key) do nothing";

    private final SystemDatabase system;
    private final Reactions reactions;
    private final JobSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private final Loop loop;

    @Inject
    EventRelay(
            SystemDatabase system,
            Reactions reactions,
            JobSettings settings,
            ThreadFactory threads,
            Notifications notifications,
            Ids ids,
            Clock clock) {
        this.system = system;
        this.reactions = reactions;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        loop = new Loop("lead-intel-relay", threads, settings.poll(), this::relay);
        notifications.onWork(Work.EVENTS, wake::release);
    }

    private record Published(
            long position, UUID id, UUID tenant, String type, int version, UUID entity, String correlation) {}

    /** Starts to relay. */
    public void start() {
        loop.start();
    }

    /** Stops to relay; what is left is relayed by another node, or after the next start. */
    public void stop() {
        loop.stop();
    }

    /** Whether it relays, or tries to. */
    public boolean lives() {
        return loop.lives();
    }

    /** Relays what is there now, as far as no other node has it in hand; answers how many events that were. */
    int relayAll() {
        int all = 0;
        int some;
        do {
            some = system.transaction(this::relaySome);
            all += some;
            loop.goesOn();
        } while (some > 0);
        return all;
    }

    private void relay() throws InterruptedException {
        relayAll();
        if (wake.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    private int relaySome(Statements statements) throws SQLException {
        List<Published> next = statements.query(
                NEXT,
                row -> new Published(
                        row.getLong("position"),
                        row.getObject("id", UUID.class),
                        row.getObject("tenant", UUID.class),
                        row.getString("type"),
                        row.getInt("version"),
                        row.getObject("entity", UUID.class),
                        row.getString("correlation")));
        int jobs = 0;
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        for (Published event : next) {
            for (String handler : reactions.to(event.type(), event.version())) {
                jobs += enqueue(statements, event, handler, now);
            }
            statements.update("update outbox set relayed_at = ? where position = ?", now, event.position());
        }
        if (jobs > 0) {
            Announcements.work(statements, Work.JOBS);
        }
        return next.size();
    }

    private int enqueue(Statements statements, Published event, String handler, OffsetDateTime now)
            throws SQLException {
        UUID job = ids.next();
        int added = statements.update(
                JOB,
                job,
                job,
                event.tenant(),
                Reactions.PREFIX + handler,
                event.entity(),
                Json.write(Map.of("event", event.id().toString())),
                Reactions.PREFIX + event.id() + ":" + handler,
                ATTEMPTS,
                event.position(),
                now,
                now,
                event.correlation());
        if (added == 1) {
            Trigger.set(statements, Lane.REACTIONS, job, now.toInstant());
        }
        return added;
    }
}
