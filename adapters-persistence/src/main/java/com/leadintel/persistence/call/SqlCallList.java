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
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the lines without what was said, which may be long. */
@Adapter
class SqlCallList implements CallList {
    private static final String LINES = "select c.id, c.direction, c.external_number, c.seller, c.lead,"
            + " coalesce(l.person, l.company), c.occurred_at, c.seconds, c.type, c.recording, c.transcribed, c.score"
            + " from call c left join lead l on l.tenant = c.tenant and l.id = c.lead where c.tenant = ?1";

    private final TenantSession session;

    @Inject
    SqlCallList(TenantSession session) {
        this.session = session;
    }

    @Override
    public Page<CallLine> browse(TenantId tenant, boolean unmatched, Optional<Cursor> from, int most) {
        Optional<Place> place = from.map(Place::read);
        Query query = session.of(tenant)
                .createNativeQuery(LINES
                        + (unmatched ? " and c.lead is null" : "")
                        + (place.isPresent() ? " and (c.occurred_at, c.id) < (?2, ?3)" : "")
                        + " order by c.occurred_at desc, c.id desc")
                .setParameter(1, tenant.value());
        place.ifPresent(after ->
                query.setParameter(2, after.at().atOffset(ZoneOffset.UTC)).setParameter(3, after.id()));
        List<?> rows = query.setMaxResults(most + 1).getResultList();
        List<CallLine> lines =
                rows.stream().map(Object[].class::cast).map(SqlCallList::line).toList();
        return Place.page(
                lines, most, line -> new Place(line.occurredAt(), line.id().value()));
    }

    private static CallLine line(Object[] row) {
        return new CallLine(
                new CallId((UUID) row[0]),
                CallDirection.valueOf((String) row[1]),
                Optional.ofNullable((String) row[2]).map(PhoneNumber::new),
                Optional.ofNullable((UUID) row[3]).map(UserId::new),
                Optional.ofNullable((UUID) row[4]).map(LeadId::new),
                Optional.ofNullable((String) row[5]),
                ((Timestamp) row[6]).toInstant(),
                Duration.ofSeconds(((Number) row[7]).longValue()),
                Optional.ofNullable((String) row[8]).map(CallType::valueOf),
                Optional.ofNullable((String) row[9]).map(RecordingStatus::valueOf),
                (Boolean) row[10],
                Optional.ofNullable((Number) row[11]).map(total -> new Score(total.intValue())));
    }
}
