package com.leadintel.persistence.job;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.live.ChangeFeed;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.database.Transactions;
import com.leadintel.persistence.live.Feeds;
import com.leadintel.persistence.live.Notifications;
import com.leadintel.persistence.outbox.Outbox;
import com.leadintel.persistence.shared.IdsInTests;
import com.leadintel.persistence.start.BackgroundWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** One server's background work over a database; several nodes may share one. */
final class Node implements AutoCloseable {
    static final JobSettings HASTY = new JobSettings(
            4,
            2,
            2,
            Duration.ofMillis(500),
            Duration.ofMillis(200),
            4,
            Duration.ofSeconds(5),
            Duration.ofMillis(1),
            Duration.ofSeconds(1));

    private final Database database;
    private final List<JobRunner> runners = new CopyOnWriteArrayList<>();
    private final List<EventHandler<?>> handlers = new CopyOnWriteArrayList<>();
    private final Outbox outbox;
    private final BackgroundWork work;
    private final ChangeFeed feed;
    private final Jobs jobs;

    private Node(Database database, ThreadFactory threads) {
        this.database = database;
        Clock clock = Clock.systemUTC();
        outbox = new Outbox(database.session(), database.system(), database.announcements(), IdsInTests.timeOrdered());
        Reactions reactions = new Reactions(handlers, outbox);
        JobLedger ledger = new JobLedger(database.system(), clock);
        Runners all = new Runners(runners, reactions);
        JobWork jobWork = new JobWork(ledger, all, HASTY, clock);
        DailyJobs daily = new DailyJobs(database.system(), all, IdsInTests.timeOrdered(), clock);
        Housekeeping housekeeping = new Housekeeping(database.system(), Retention.days(30, 90, 7), daily, clock);
        Notifications notifications = new Notifications(database.systemSource(), threads);
        feed = Feeds.over(notifications);
        EventRelay relay = new EventRelay(
                database.system(), reactions, HASTY, threads, notifications, IdsInTests.timeOrdered(), clock);
        JobEngine engine =
                new JobEngine(database.systemSource(), threads, HASTY, jobWork, housekeeping, notifications, clock);
        work = new BackgroundWork(notifications, relay, engine);
        jobs = Transacted.each(
                Jobs.class, new JpaJobs(database.session(), database.announcements(), IdsInTests.timeOrdered(), clock));
    }

    static Node over(Database database) {
        return new Node(database, Executors.defaultThreadFactory());
    }

    /** One whose threads end as soon as they begin, as if something had killed them. */
    static Node lifeless(Database database) {
        return new Node(database, work -> new Thread(() -> {}));
    }

    Node doing(JobRunner runner) {
        runners.add(runner);
        return this;
    }

    Node reacting(EventHandler<?> handler) {
        handlers.add(handler);
        return this;
    }

    /** What does not do what it was started for. */
    List<String> stuck() {
        return work.stuck();
    }

    Node start() {
        work.start();
        return this;
    }

    void publish(TenantId tenant, DomainEvent... events) {
        Transactions.run(() -> outbox.publish(tenant, List.of(events)));
    }

    JobId enqueue(TenantId tenant, JobRequest request) {
        return jobs.enqueue(tenant, request);
    }

    Jobs jobs() {
        return jobs;
    }

    JobState state(TenantId tenant, JobId id) {
        return jobs.get(tenant, id).state();
    }

    Job job(TenantId tenant, JobId id) {
        return jobs.get(tenant, id);
    }

    Outbox outbox() {
        return outbox;
    }

    ChangeFeed feed() {
        return feed;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        work.stop();
    }
}
