package com.leadintel.persistence.notification;

import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.TextMapColumn;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notification as a row, for reading and for the moment at which it is read. */
@Entity
@Table(name = "notification")
class NotificationRow extends TenantRow {
    @Column(name = "recipient", updatable = false)
    private UUID recipient;

    @Column(name = "kind", updatable = false)
    @Enumerated(EnumType.STRING)
    private Notification.Kind kind;

    @Column(name = "thing", updatable = false)
    @Enumerated(EnumType.STRING)
    private Notification.Subject.Thing thing;

    @Column(name = "subject", updatable = false)
    private UUID subject;

    @Column(name = "lead", updatable = false)
    private @Nullable UUID lead;

    @Column(name = "facts", updatable = false)
    @Convert(converter = TextMapColumn.class)
    private Map<String, String> facts;

    @Column(name = "at", updatable = false)
    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected NotificationRow() {}

    void read(Optional<Instant> moment) {
        readAt = moment.orElse(null);
    }

    Notification toNotification() {
        return new Notification(
                new NotificationId(id),
                new TenantId(tenant),
                new UserId(recipient),
                kind,
                new Notification.Subject(thing, subject),
                Optional.ofNullable(lead).map(LeadId::new),
                facts,
                at,
                Optional.ofNullable(readAt));
    }
}
