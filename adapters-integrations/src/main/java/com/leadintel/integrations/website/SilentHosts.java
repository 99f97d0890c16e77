package com.leadintel.integrations.website;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Hosts, with their ports, that did not answer: they are left alone for five minutes, and nobody waits for them meanwhile. */
final class SilentHosts {
    private static final Duration REST = Duration.ofMinutes(5);
    private static final Set<String> SILENCE = Set.of(PageFailed.TIMED_OUT, PageFailed.UNREACHABLE);

    private final Clock clock;
    private final Map<String, Instant> restUntil = new ConcurrentHashMap<>();

    SilentHosts(Clock clock) {
        this.clock = clock;
    }

    /** Goes on, or fails because the host did not answer lately. */
    void require(String server) throws PageFailed {
        Instant until = restUntil.get(server);
        if (until != null && clock.instant().isBefore(until)) {
            throw new PageFailed(PageFailed.SILENT);
        }
    }

    /** Makes the visit unless the host did not answer lately, and remembers when it does not answer now. */
    <T> T visit(String server, HostTurns.Visit<T> visit) throws PageFailed {
        require(server);
        try {
            return visit.make();
        } catch (PageFailed failed) {
            if (SILENCE.contains(failed.code())) {
                Instant now = clock.instant();
                restUntil.values().removeIf(until -> !now.isBefore(until));
                restUntil.put(server, now.plus(REST));
            }
            throw failed;
        }
    }
}
