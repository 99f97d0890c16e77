package com.leadintel.server.start;

import com.leadintel.persistence.start.BackgroundWork;
import com.leadintel.server.composition.Part;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens the product in this order, or ends the server with one sentence that says why it cannot be opened. */
@Part
public class StartUp {
    private final ServerProcess process;
    private final OwnerDatabase database;
    private final FirstUserInvitation invitation;
    private final BackgroundWork work;
    private final Opening opening;
    private final Welcome welcome;

    @Inject
    public StartUp(
            ServerProcess process,
            OwnerDatabase database,
            FirstUserInvitation invitation,
            BackgroundWork work,
            Opening opening,
            Welcome welcome) {
        this.process = process;
        this.database = database;
        this.invitation = invitation;
        this.work = work;
        this.opening = opening;
        this.welcome = welcome;
    }

    void open(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object application) {
        if (process.isEnding()) {
            return;
        }
        try {
            InstallationSettings settings = InstallationSettings.read(process::setting);
            process.requireFree(settings.network().http(), "HTTP_PORT");
            process.requireFree(settings.network().https(), "HTTPS_PORT");
            database.migrate(settings.database());
            Optional<String> password = invitation.invite(settings.firstUser());
            work.start();
            process.opened();
            opening.isDone();
            welcome.announce(settings, password);
        } catch (StartRefused refused) {
            process.end(refused);
        }
    }

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        opening.isOver();
        work.stop();
        process.closed();
    }
}
