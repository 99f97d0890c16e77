package com.leadintel.application.notification;

import com.leadintel.application.notification.port.Preferences;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows what a person is mailed about. */
@UseCase
public class ShowPreference {
    private final Preferences preferences;

    @Inject
    public ShowPreference(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What the person chose, or what holds until one does. */
    public Preference handle(Caller caller, Optional<UserId> person) {
        UserId whose = Whose.inbox(caller, person);
        return preferences.find(caller.tenant(), whose).orElseGet(() -> Preference.usual(caller.tenant(), whose));
    }
}
