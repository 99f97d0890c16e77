package com.leadintel.rest.notification;

import com.leadintel.application.notification.InboxLine;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.LeadId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a person was told. */
@Schema(name = "Notification", description = "Something that a person was told.")
public record NotificationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Notification.Kind kind,

        @Schema(required = true, description = "What it leads to.")
        Notification.Subject.Thing thing,

        @Schema(required = true, description = "Which one.") UUID subject,

        @Schema(description = "The lead that it concerns.") Optional<UUID> lead,

        @Schema(description = "What the lead is called.", examples = "Norwood Castings")
        Optional<String> leadName,

        @Schema(required = true, description = "What fills its sentence, by name.", examples = "{\"findings\": \"3\"}")
        Map<String, String> facts,

        @Schema(required = true) Instant at,
        @Schema(description = "Absent while it is unread.") Optional<Instant> readAt) {
    static NotificationView from(InboxLine line) {
        Notification notification = line.notification();
        return new NotificationView(
                notification.id().value(),
                notification.kind(),
                notification.subject().thing(),
                notification.subject().id(),
                notification.lead().map(LeadId::value),
                line.leadName(),
                notification.facts(),
                notification.at(),
                notification.readAt());
    }
}
