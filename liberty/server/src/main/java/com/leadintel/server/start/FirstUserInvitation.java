package com.leadintel.server.start;

import com.leadintel.application.identity.OpenInstallation;
import com.leadintel.server.composition.Part;
import com.leadintel.server.start.InstallationSettings.FirstUser;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets the first user in, with the password that the installer chose or one that is made up here. */
@Part
public class FirstUserInvitation {
    private final OpenInstallation open;

    @Inject
    public FirstUserInvitation(OpenInstallation open) {
        this.open = open;
    }

    /** What came of it: whether the user was let in now, and the made-up password, to be shown once. */
    record Answer(boolean letIn, Optional<String> madeUp) {
        @Override
        public String toString() {
            return "Answer[" + letIn + "]";
        }
    }

    /** Lets the user in if there is nobody yet; afterwards the settings of the first user mean nothing. */
    Answer invite(FirstUser user) {
        String password = user.password().orElseGet(MadeUpPassword::next);
        boolean opened = open.handle(new OpenInstallation.Command(
                user.email(), password, user.password().isPresent(), user.apiKey()));
        return new Answer(
                opened,
                Optional.of(password).filter(shown -> opened && user.password().isEmpty()));
    }
}
