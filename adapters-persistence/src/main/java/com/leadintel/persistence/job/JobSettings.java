package com.leadintel.persistence.job;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How the queue works on this node: jobs at once, and beside them researches and reactions to events; the longest wait
 * before due jobs are looked for when no notification came; the heartbeat, and how many missed ones make a node dead; how
 * long a stop waits for running jobs; the unit of the waits between attempts (2, 4, 8 … units, at most 300, plus up to
 * one); and for how long a job waits for a provider that is away.
 */
public record JobSettings(
        int threads,
        int researches,
        int reactions,
        Duration poll,
        Duration heartbeat,
        int missedHeartbeats,
        Duration stopWait,
        Duration backOffUnit,
        Duration patience) {
    private static final int LONGEST = 300;
    private static final int LONGEST_UNCLEAR = 3_600;

    /**
     * What an installation runs with: 20 jobs, 8 researches and 8 reactions at once, a dead node's jobs taken over after 20
     * seconds, a day of patience.
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
                Duration.ofSeconds(1),
                Duration.ofDays(1));
    }

    /** The same with so many jobs at once, at least one, and two researches for every five of them. */
    public JobSettings withThreads(int some) {
        if (some < 1) {
            throw new IllegalArgumentException("jobs.threads must be at least 1, not " + some);
        }
        int more = Math.max(1, some * 2 / 5);
        return new JobSettings(
                some, more, reactions, poll, heartbeat, missedHeartbeats, stopWait, backOffUnit, patience);
    }

    /** How many run at once in a lane. */
    int atOnce(Lane lane) {
        return switch (lane) {
            case JOBS -> threads;
            case RESEARCH -> researches;
            case REACTIONS -> reactions;
        };
    }

    /** How long to wait after so many failed attempts. */
    Duration waitAfter(int attempts) {
        return units(Math.pow(2, attempts), LONGEST);
    }

    /**
     * How long to wait after so many attempts of which nobody knows whether they did it: 2, 4, 8 … times sixty units, at
     * most 3,600, so that whoever was slow to answer has the time to.
     */
    Duration waitAfterUnclear(int attempts) {
        return units(60 * Math.pow(2, attempts), LONGEST_UNCLEAR);
    }

    /** How long to wait for a provider that has been away for so long: as long again. */
    Duration waitAfter(Duration away) {
        return units(Math.max(2, (double) away.toNanos() / backOffUnit.toNanos()), LONGEST);
    }

    private Duration units(double some, int longest) {
        double units = Math.min(some, longest) + ThreadLocalRandom.current().nextDouble();
        return Duration.ofNanos((long) (backOffUnit.toNanos() * units));
    }
}
