package com.leadintel.persistence.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * One turn after the other on a thread of its own, from {@code start} to {@code stop}: whatever goes wrong in a turn is
 * logged (once whole, then briefly), and after a pause comes the next. It lives while its thread does and turns come in time.
 */
public final class Loop {
    private static final System.Logger LOG = System.getLogger(Loop.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String name;
    private final ThreadFactory threads;
    private final Duration pause;
    private final Turn turn;
    private final Complaints complaints;
    private volatile @Nullable Thread thread;
    private volatile long turned;

    /** A loop that waits so long after a turn that failed. */
    public Loop(String name, ThreadFactory threads, Duration pause, Turn turn) {
        this.name = name;
        this.threads = threads;
        this.pause = pause;
        this.turn = turn;
        complaints = new Complaints(name, LOG::log, System::nanoTime);
    }

    /** What is done over and over again; a long turn says now and then that it {@link Loop#goesOn}. */
    public interface Turn {
        void take() throws InterruptedException, SQLException;
    }

    /** Starts, if it does not run. */
    public synchronized void start() {
        if (thread == null) {
            Thread fresh = threads.newThread(this::run);
            fresh.setName(name);
            turned = System.nanoTime();
            thread = fresh;
            fresh.start();
        }
    }

    /** Stops, in the middle of a turn when that can be interrupted. */
    public synchronized void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Whether the calling thread is this loop's, and is to go on; its turn lasts, but makes headway. */
    public boolean goesOn() {
        complaints.works();
        return isWanted();
    }

    private boolean isWanted() {
        turned = System.nanoTime();
        return thread == Thread.currentThread();
    }

    /** Whether it does what it was started for. */
    public boolean lives() {
        Thread running = thread;
        return running != null && running.isAlive() && System.nanoTime() - turned < PATIENCE.toNanos();
    }

    /** The boundary at which an error ends a turn and not the loop: nobody else would ever take the next one. */
    private void run() {
        while (isWanted()) {
            try {
                turn.take();
                complaints.works();
            } catch (InterruptedException stopped) {
                return;
            } catch (Throwable failed) {
                if (isWanted()) {
                    complaints.failed(failed);
                    rest();
                }
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
