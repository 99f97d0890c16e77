package com.leadintel.server.start;

import com.leadintel.application.integration.ConnectProviders;
import com.leadintel.integrations.start.InstalledFolders;
import com.leadintel.integrations.start.InstalledSettings;
import com.leadintel.persistence.start.BackgroundWork;
import com.leadintel.server.composition.Part;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Opens the product in this order, or ends the server with one sentence that says why it cannot be opened. What reads
 * settings of its own is made only after all settings were found right.
 */
@Part
public class StartUp {
    private final ServerProcess process;
    private final Config config;
    private final OwnerDatabase database;
    private final FirstUserInvitation invitation;
    private final Instance<ConnectProviders> connect;
    private final Instance<DemoStage> stage;
    private final Instance<BackgroundWork> work;
    private final Opening opening;
    private final Welcome welcome;

    @Inject
    public StartUp(
            ServerProcess process,
            Config config,
            OwnerDatabase database,
            FirstUserInvitation invitation,
            Instance<ConnectProviders> connect,
            Instance<DemoStage> stage,
            Instance<BackgroundWork> work,
            Opening opening,
            Welcome welcome) {
        this.process = process;
        this.config = config;
        this.database = database;
        this.invitation = invitation;
        this.connect = connect;
        this.stage = stage;
        this.work = work;
        this.opening = opening;
        this.welcome = welcome;
    }

    void open(@Observes @Priority(1) @Initialized(ApplicationScoped.class) Object application) {
        if (process.isEnding()) {
            return;
        }
        try {
            List<String> faults = Stream.of(InstalledSettings.faults(config), InstalledFolders.faults(config))
                    .flatMap(List::stream)
                    .toList();
            InstallationSettings settings = InstallationSettings.read(process::setting, faults);
            process.requireFree(settings.network().http(), "HTTP_PORT");
            process.requireFree(settings.network().https(), "HTTPS_PORT");
            database.migrate(settings.database());
            FirstUserInvitation.Answer invited = invitation.invite(settings.firstUser());
            connect.get().handle();
            Optional<String> demo = settings.demo() ? stage.get().open() : Optional.empty();
            work.get().start();
            process.opened();
            opening.isDone();
            welcome.announce(settings, invited, demo);
        } catch (StartRefused refused) {
            process.end(refused);
        }
    }

    void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (opening.done()) {
            opening.isOver();
            work.get().stop();
        }
        process.closed();
    }
}
