package com.leadintel.persistence.live;

import com.leadintel.application.live.Change;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;
import java.util.UUID;

/** A change as the text of a notification: tenant, kind, entity and person, separated by blanks; a dash for none. */
final class Wire {
    private Wire() {}

    static String write(Change change) {
        return change.tenant() + " " + change.kind() + " " + text(change.entity()) + " " + text(change.by());
    }

    static Change read(String text) {
        String[] parts = text.split(" ", -1);
        return new Change(TenantId.of(parts[0]), parts[1], id(parts[2]), id(parts[3]));
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse("-");
    }

    private static Optional<UUID> id(String text) {
        return Optional.of(text).filter(some -> !"-".equals(some)).map(UUID::fromString);
    }
}
