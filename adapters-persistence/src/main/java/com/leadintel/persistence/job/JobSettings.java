package com.leadintel.persistence.job;

import java.time.Duration;

/**
 * How the queue works on this node: jobs at once, and beside them researches and reactions to events; the longest wait
 * before due jobs are looked for when no notification came; the heartbeat, and how many missed ones make a node dead; how
 * long a stop waits for running jobs; and the unit of the waits between attempts (2, 4, 8 … units, at most 300, plus up
 * to one).
 */
public record JobSettings(
        int threads,
        int researches,
        int reactions,
        Duration poll,
        Duration heartbeat,
        int missedHeartbeats,
        Duration stopWait,
        Duration backOffUnit) {
    /**
     * What an installation runs with: 20 jobs, 8 researches and 8 reactions at once, a dead node's jobs taken over after 20
     * seconds.
     */
    public static JobSettings standard() {
        return new JobSettings(
                20,
                8,
                8,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                4,
                Duration.ofSeconds(10),
                Duration.ofSeconds(1));
    }

    /** The same with so many jobs at once, at least one, and two researches for every five of them. */
    public JobSettings withThreads(int some) {
        if (some < 1) {
            throw new IllegalArgumentException("jobs.threads must be at least 1, not " + some);
        }
        int more = Math.max(1, some * 2 / 5);
        return new JobSettings(some, more, reactions, poll, heartbeat, missedHeartbeats, stopWait, backOffUnit);
    }

    /** How many run at once in a lane. */
    int atOnce(Lane lane) {
        return switch (lane) {
            case JOBS -> threads;
            case RESEARCH -> researches;
            case REACTIONS -> reactions;
        };
    }
}
