package com.leadintel.application.notification;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.notification.port.Preferences;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Keeps what a person wants to be mailed about. */
@UseCase
public class SavePreference {
    private final Preferences preferences;
    private final Users users;

    @Inject
    public SavePreference(Preferences preferences, Users users) {
        this.preferences = preferences;
        this.users = users;
    }

    /** Mails the person about these kinds from now on; refuses an unknown person with {@code user.not-found}. */
    public Preference handle(Caller caller, Optional<UserId> person, Set<Notification.Kind> byEmail) {
        UserId whose = users.get(caller.tenant(), Whose.inbox(caller, person)).id();
        Preference chosen = new Preference(caller.tenant(), whose, byEmail);
        preferences.save(caller.tenant(), chosen);
        return chosen;
    }
}
