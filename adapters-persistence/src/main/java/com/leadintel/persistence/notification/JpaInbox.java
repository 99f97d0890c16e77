package com.leadintel.persistence.notification;

import com.leadintel.application.notification.InboxLine;
import com.leadintel.application.notification.port.Inbox;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Place;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@Adapter
class JpaInbox implements Inbox {
    private static final String LINES = "select n, l.company, l.person from NotificationRow n"
            + " left join LeadLineRow l on l.id = n.lead and l.tenant = n.tenant where n.tenant = :tenant";

    private final TenantSession session;

    @Inject
    JpaInbox(TenantSession session) {
        this.session = session;
    }

    @Override
    public Page<InboxLine> browse(TenantId tenant, UserId recipient, boolean unread, Optional<Cursor> from, int most) {
        Optional<Place> place = from.map(Place::read);
        TypedQuery<Object[]> query = session.of(tenant)
                .createQuery(
                        LINES + " and n.recipient = :recipient" + (unread ? " and n.readAt is null" : "")
                                + Place.condition(place, "n.at", "n.id") + " order by n.at desc, n.id desc",
                        Object[].class)
                .setParameter("tenant", tenant.value())
                .setParameter("recipient", recipient.value())
                .setMaxResults(most + 1);
        place.ifPresent(known -> known.bind(query));
        List<InboxLine> lines =
                query.getResultList().stream().map(JpaInbox::line).toList();
        return Place.page(
                lines,
                most,
                line -> new Place(
                        line.notification().at(), line.notification().id().value()));
    }

    @Override
    public InboxLine line(TenantId tenant, NotificationId id) {
        return session.of(tenant)
                .createQuery(LINES + " and n.id = :id", Object[].class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .getResultStream()
                .map(JpaInbox::line)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("notification.not-found", id));
    }

    private static InboxLine line(Object[] column) {
        Optional<String> company = Optional.ofNullable((String) column[1]);
        return new InboxLine(
                ((NotificationRow) column[0]).toNotification(),
                company.or(() -> Optional.ofNullable((String) column[2])));
    }
}
