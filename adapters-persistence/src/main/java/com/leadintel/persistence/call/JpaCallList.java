package com.leadintel.persistence.call;

import com.leadintel.application.call.CallLine;
import com.leadintel.application.call.port.CallList;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Place;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaCallList implements CallList {
    private final TenantSession session;

    @Inject
    JpaCallList(TenantSession session) {
        this.session = session;
    }

    @Override
    public Page<CallLine> browse(TenantId tenant, boolean unmatched, Optional<Cursor> from, int most) {
        Optional<Place> place = from.map(Place::read);
        TypedQuery<Object[]> query = session.of(tenant)
                .createQuery(
                        "select c.id, c.direction, c.externalNumber, c.seller, c.lead, l.person, l.company,"
                                + " c.occurredAt, c.seconds, c.type, c.recording, c.transcribed, c.score"
                                + " from CallRow c left join LeadLineRow l on l.id = c.lead and l.tenant = c.tenant"
                                + " where c.tenant = :tenant"
                                + (unmatched ? " and c.lead is null" : "")
                                + Place.condition(place, "c.occurredAt", "c.id")
                                + " order by c.occurredAt desc, c.id desc",
                        Object[].class)
                .setParameter("tenant", tenant.value())
                .setMaxResults(most + 1);
        place.ifPresent(known -> known.bind(query));
        List<CallLine> lines =
                query.getResultList().stream().map(JpaCallList::line).toList();
        return Place.page(
                lines, most, line -> new Place(line.occurredAt(), line.id().value()));
    }

    private static CallLine line(Object[] column) {
        return new CallLine(
                new CallId((UUID) column[0]),
                CallDirection.valueOf((String) column[1]),
                Optional.ofNullable((String) column[2]).map(PhoneNumber::new),
                Optional.ofNullable((UUID) column[3]).map(UserId::new),
                Optional.ofNullable((UUID) column[4]).map(LeadId::new),
                Optional.ofNullable((String) column[5]).or(() -> Optional.ofNullable((String) column[6])),
                (Instant) column[7],
                Duration.ofSeconds((Long) column[8]),
                Optional.ofNullable((String) column[9]).map(CallType::valueOf),
                Optional.ofNullable((String) column[10]).map(RecordingStatus::valueOf),
                (Boolean) column[11],
                Optional.ofNullable((Integer) column[12]).map(Score::new));
    }
}
