package com.leadintel.devdb;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts the embedded database with the server, before the product, and stops it with the server. */
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
            System.err.println(System.lineSeparator() + refused.getMessage());
            endServer();
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

    /** Ends the process from another thread, and holds this one so that the product never starts without its database. */
    private static void endServer() {
        new Thread(() -> System.exit(1), "lead-intel-exit").start();
        try {
            new CountDownLatch(1).await(60, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
