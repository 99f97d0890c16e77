package com.leadintel.domain.shared;

import java.util.UUID;

/** Identity of a notification. */
public record NotificationId(UUID value) {
    public NotificationId {
        Require.present(value, "notification.id-missing");
    }

    /** Reads an id from its text form; refuses text that is no UUID. */
    public static NotificationId of(String text) {
        return new NotificationId(Require.uuid(text, "notification.id-malformed"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
