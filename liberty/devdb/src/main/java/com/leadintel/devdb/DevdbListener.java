package com.leadintel.devdb;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Starts the embedded database with the server, before the product, and stops it with the server. When it cannot start,
 * the console shows why in one sentence, the product learns it by a system property, and the server ends.
 */
@WebListener
public class DevdbListener implements ServletContextListener {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private @Nullable EmbeddedDatabase database;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Optional<Place> place = Place.from(Place::setting, Path.of(System.getProperty("user.home")));
            if (place.isPresent()) {
                EmbeddedDatabase started = EmbeddedDatabase.start(place.get());
                database = started;
                started.onUnexpectedEnd(() -> end("The embedded PostgreSQL has ended, and the server ends with it: see "
                        + place.get().log() + ". Start again; what was saved is kept."));
            }
        } catch (StartRefused refused) {
            System.setProperty("lead-intel.start-refused", "true");
            end(refused.getMessage());
        }
    }

    private static void end(@Nullable String reason) {
        System.out.println(reason);
        new Thread(() -> System.exit(1), "lead-intel-exit").start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        EmbeddedDatabase running = database;
        if (running != null) {
            try {
                awaitProduct();
                running.close();
            } catch (IOException failed) {
                event.getServletContext().log("The embedded PostgreSQL did not stop", failed);
            }
        }
    }

    /** Liberty stops both applications at once; the product still saves what it is doing. */
    private static void awaitProduct() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (Boolean.getBoolean("lead-intel.running") && System.nanoTime() < end) {
                Thread.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
