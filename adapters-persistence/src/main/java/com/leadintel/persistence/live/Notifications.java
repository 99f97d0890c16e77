package com.leadintel.persistence.live;

import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.Listening;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens on one connection of its own as long as the server runs. After an interruption it connects again and tells
 * everybody that something may have been missed.
 */
@Adapter
public class Notifications {
    private static final System.Logger LOG = System.getLogger(Notifications.class.getName());
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource source;
    private final Loop loop;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Inject
    public Notifications(@Listening DataSource source, ThreadFactory threads) {
        this.source = source;
        loop = new Loop("lead-intel-listen", threads, PAUSE, this::listen);
    }

    /** Whoever wants to hear. Both methods are called on the listening thread and return quickly. */
    interface Listener {
        void heard(Channel channel, String message);

        void missed();
    }

    void add(Listener listener) {
        listeners.add(listener);
    }

    /** Calls back whenever a transaction anywhere has left such work, and when one may have been missed. */
    public void onWork(Work work, Runnable wake) {
        add(new Listener() {
            @Override
            public void heard(Channel channel, String message) {
                if (channel == Channel.WORK && work.name().equals(message)) {
                    wake.run();
                }
            }

            @Override
            public void missed() {
                wake.run();
            }
        });
    }

    /** Starts to listen. */
    public void start() {
        loop.start();
    }

    /** Stops to listen. */
    public void stop() {
        loop.stop();
    }

    /** Whether it listens, or tries to. */
    public boolean lives() {
        return loop.lives();
    }

    private void listen() throws SQLException {
        try (Connection connection = source.getConnection()) {
            hearUntilBroken(connection);
        }
    }

    /** A broken connection must not go back to its pool, which cannot know what happened beneath it. */
    private void hearUntilBroken(Connection connection) throws SQLException {
        boolean whole = false;
        try {
            hear(connection);
            whole = true;
        } finally {
            if (!whole) {
                connection.abort(Runnable::run);
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Channel channel : Channel.values()) {
                statement.execute("listen " + channel.code());
            }
        }
        tell(Listener::missed);
        PGConnection notifying = connection.unwrap(PGConnection.class);
        while (loop.goesOn()) {
            PGNotification[] heard = notifying.getNotifications((int) WAIT.toMillis());
            if (heard != null) {
                for (PGNotification one : heard) {
                    tell(listener -> listener.heard(Channel.of(one.getName()), one.getParameter()));
                }
            }
        }
    }

    private void tell(Consumer<Listener> what) {
        for (Listener listener : listeners) {
            try {
                what.accept(listener);
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, "A listener to live changes failed", failed);
            }
        }
    }
}
