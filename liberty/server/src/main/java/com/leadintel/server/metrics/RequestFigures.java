package com.leadintel.server.metrics;

import com.leadintel.server.composition.Part;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/**
 * Counts the requests to the API on this server, and how long they take: by operation, method and class of status. Nobody
 * can make up more series than there are operations, however they spell methods and paths.
 */
@Part
public class RequestFigures {
    /** Requests that no operation answers. */
    public static final String UNMATCHED = "unmatched";

    /** Requests whose callers are not let in, or could not be looked up. */
    public static final String DOOR = "door";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Metadata ABOUT = Metadata.builder()
            .withName("http_server_requests")
            .withDescription("Requests to the API that this server answered, and how long that took.")
            .build();

    private final MetricRegistry registry;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    @Inject
    public RequestFigures(MetricRegistry registry) {
        this.registry = registry;
    }

    private record Series(String method, String route, int statuses) {}

    /** One request was answered. */
    public void count(String method, String route, int status, Duration took) {
        String known = METHODS.contains(method) ? method : "other";
        timers.computeIfAbsent(new Series(known, route, status / 100), this::timer)
                .update(took);
    }

    private Timer timer(Series series) {
        return registry.timer(
                ABOUT,
                new Tag("method", series.method()),
                new Tag("route", series.route()),
                new Tag("status", series.statuses() + "xx"));
    }
}
