package com.leadintel.server.start;

import com.leadintel.server.composition.Part;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** The process that the product runs in: its environment, its ports, its end. */
@Part
public class ServerProcess {
    private static final String OPENED = "lead-intel.opened";
    private static final String RUNNING = "lead-intel.running";

    /** The environment variable of this name, or the system property, which Liberty fills from its bootstrap file. */
    Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).or(() -> Optional.ofNullable(System.getProperty(name)));
    }

    /** Whether the embedded database has already said why nothing can start. */
    boolean isEnding() {
        return Boolean.getBoolean("lead-intel.start-refused");
    }

    /** Refuses a port that somebody else has. Liberty opens its own only after the product, so on a first start they are free. */
    void requireFree(int port, String key) {
        if (Boolean.getBoolean(OPENED)) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(port));
        } catch (IOException busy) {
            throw new StartRefused(
                    "Port " + port + " cannot be used (" + busy.getMessage() + "); set " + key + " to a free one.",
                    busy);
        }
    }

    /** Tells the embedded database to wait with stopping until the product has stopped. */
    void opened() {
        System.setProperty(OPENED, "true");
        System.setProperty(RUNNING, "true");
    }

    void closed() {
        System.clearProperty(RUNNING);
    }

    /** Says why, and ends the server from another thread, because this one belongs to its start. */
    void end(StartRefused reason) {
        System.out.println(reason.getMessage());
        new Thread(() -> System.exit(1), "lead-intel-exit").start();
    }
}
