package com.leadintel.devdb;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Starts the embedded database with the server, before the product, and stops it with the server. When it cannot start,
 * the console shows why in one sentence, the product learns it by a system property, and the server ends.
 */
@WebListener
public class DevdbListener implements ServletContextListener {
    private @Nullable EmbeddedDatabase database;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            database = Place.from(Place::setting, Path.of(System.getProperty("user.home")))
                    .map(EmbeddedDatabase::start)
                    .orElse(null);
        } catch (StartRefused refused) {
            System.out.println(refused.getMessage());
            System.setProperty("lead-intel.start-refused", "true");
            new Thread(() -> System.exit(1), "lead-intel-exit").start();
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        EmbeddedDatabase running = database;
        if (running != null) {
            try {
                running.close();
            } catch (IOException failed) {
                event.getServletContext().log("The embedded PostgreSQL did not stop", failed);
            }
        }
    }
}
