package com.leadintel.domain.notification;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that one person should know: its kind, the thing that it leads to, the lead that it concerns where there is
 * one, the facts that fill its sentence in any language (no personal data), and when it was read.
 */
public record Notification(
        NotificationId id,
        TenantId tenant,
        UserId recipient,
        Kind kind,
        Subject subject,
        Optional<LeadId> lead,
        Map<String, String> facts,
        Instant at,
        Optional<Instant> readAt) {
    /** What people are told about. */
    public enum Kind {
        RESEARCH_READY,
        RESEARCH_INCOMPLETE,
        CALL_ANALYSED,
        CALL_UNMATCHED,
        LEAD_ASSIGNED,
        DUPLICATE_FLAGGED,
        LEAD_MERGED,
        HANDOFF_RECEIVED,
        HANDOFF_SENT,
        HANDOFF_FAILED,
        IMPORT_FINISHED;

        /** Whether mails about it are gathered into one, because a single list of leads can cause hundreds. */
        public boolean gathered() {
            return switch (this) {
                case RESEARCH_READY, RESEARCH_INCOMPLETE, LEAD_ASSIGNED, DUPLICATE_FLAGGED, LEAD_MERGED -> true;
                default -> false;
            };
        }
    }

    /** The thing that a notification leads to. */
    public record Subject(Thing thing, UUID id) {
        /** The kinds of things that have a page. */
        public enum Thing {
            LEAD,
            CALL,
            HANDOFF,
            IMPORT
        }

        public Subject {
            Require.present(thing, "notification.subject-missing");
            Require.present(id, "notification.subject-missing");
        }
    }

    public Notification {
        Require.present(id, "notification.id-missing");
        Require.present(tenant, "notification.tenant-missing");
        Require.present(recipient, "notification.recipient-missing");
        Require.present(kind, "notification.kind-missing");
        Require.present(subject, "notification.subject-missing");
        Require.present(lead, "notification.lead-missing");
        facts = Map.copyOf(facts);
        Require.present(at, "notification.time-missing");
        Require.present(readAt, "notification.read-missing");
    }

    /** The same notification, read; the first reading counts. */
    public Notification read(Instant now) {
        return new Notification(id, tenant, recipient, kind, subject, lead, facts, at, Optional.of(readAt.orElse(now)));
    }

    /** The same notification about the lead that its own one has become one with. */
    public Notification about(LeadId remaining) {
        Subject leadsTo =
                subject.thing() == Subject.Thing.LEAD ? new Subject(Subject.Thing.LEAD, remaining.value()) : subject;
        return new Notification(id, tenant, recipient, kind, leadsTo, Optional.of(remaining), facts, at, readAt);
    }
}
