package com.leadintel.application.notification.port;

import com.leadintel.application.notification.InboxLine;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notifications in memory, and the inbox over them; it knows no leads and so no names. */
public final class InMemoryNotifications implements Notifications, Inbox {
    private record Key(TenantId tenant, EventId cause, UserId recipient, Kind kind) {}

    private final Map<NotificationId, Notification> all = new LinkedHashMap<>();
    private final Set<Key> told = new HashSet<>();

    @Override
    public boolean add(TenantId tenant, EventId cause, Notification notification) {
        boolean fresh = told.add(new Key(tenant, cause, notification.recipient(), notification.kind()));
        if (fresh) {
            all.put(notification.id(), notification);
        }
        return fresh;
    }

    @Override
    public Notification get(TenantId tenant, NotificationId id) {
        return Optional.ofNullable(all.get(id))
                .filter(notification -> notification.tenant().equals(tenant))
                .orElseThrow(() -> Refusal.notFound("notification.not-found", id));
    }

    @Override
    public void save(TenantId tenant, Notification notification) {
        all.put(get(tenant, notification.id()).id(), notification);
    }

    @Override
    public void markAllRead(TenantId tenant, UserId recipient, Instant now) {
        of(tenant, recipient).toList().forEach(notification -> all.put(notification.id(), notification.read(now)));
    }

    @Override
    public void handOver(TenantId tenant, LeadId from, LeadId to) {
        all.replaceAll((id, notification) ->
                notification.tenant().equals(tenant) && notification.lead().equals(Optional.of(from))
                        ? notification.about(to)
                        : notification);
    }

    @Override
    public long unread(TenantId tenant, UserId recipient) {
        return of(tenant, recipient)
                .filter(notification -> notification.readAt().isEmpty())
                .count();
    }

    @Override
    public Page<InboxLine> browse(TenantId tenant, UserId recipient, boolean unread, Optional<Cursor> from, int most) {
        List<Notification> rest = of(tenant, recipient)
                .filter(notification -> !unread || notification.readAt().isEmpty())
                .sorted(Comparator.comparing(Notification::at)
                        .thenComparing(notification -> notification.id().value())
                        .reversed())
                .dropWhile(notification -> from.isPresent()
                        && !notification
                                .id()
                                .toString()
                                .equals(from.orElseThrow().value()))
                .toList();
        List<InboxLine> page =
                rest.stream().limit(most).map(InMemoryNotifications::line).toList();
        return rest.size() <= most
                ? Page.last(page)
                : new Page<>(page, Optional.of(new Cursor(rest.get(most).id().toString())));
    }

    @Override
    public InboxLine line(TenantId tenant, NotificationId id) {
        return line(get(tenant, id));
    }

    private Stream<Notification> of(TenantId tenant, UserId recipient) {
        return all.values().stream()
                .filter(notification -> notification.tenant().equals(tenant)
                        && notification.recipient().equals(recipient));
    }

    private static InboxLine line(Notification notification) {
        return new InboxLine(notification, Optional.empty());
    }
}
