package com.leadintel.persistence.lead;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Place;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lines and figures of the leads that pass a filter. */
@Adapter
public class FilteredLeads {
    private final TenantSession session;

    @Inject
    FilteredLeads(TenantSession session) {
        this.session = session;
    }

    /** One page, latest first by a moment of the lead. */
    public Page<LeadLine> page(
            TenantId tenant,
            LeadFilter filter,
            String moment,
            Function<LeadLine, Instant> momentOf,
            Optional<Cursor> from,
            int most) {
        Optional<Place> place = from.map(Place::read);
        Map<String, Object> values = new LinkedHashMap<>();
        String conditions = conditions(tenant, filter, values);
        TypedQuery<LeadLineRow> query = session.of(tenant)
                .createQuery(
                        "select l from LeadLineRow l where " + conditions
                                + Place.condition(place, "l." + moment, "l.id") + " order by l." + moment
                                + " desc, l.id desc",
                        LeadLineRow.class);
        values.forEach(query::setParameter);
        place.ifPresent(after -> after.bind(query));
        List<LeadLine> lines = query.setMaxResults(most + 1)
                .getResultStream()
                .map(LeadLineRow::toLine)
                .toList();
        return Place.page(
                lines, most, line -> new Place(momentOf.apply(line), line.id().value()));
    }

    /** The leads that pass and that are owned, or not, in the order of the JPQL terms over {@code l}. */
    public List<LeadLine> first(TenantId tenant, LeadFilter filter, boolean owned, String order, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<LeadLineRow> query = session.of(tenant)
                .createQuery(
                        "select l from LeadLineRow l where " + conditions(tenant, filter, values) + " and l.owner is "
                                + (owned ? "not null" : "null") + " order by " + order + ", l.id",
                        LeadLineRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most)
                .getResultStream()
                .map(LeadLineRow::toLine)
                .toList();
    }

    /** Stage, currency, number and sum of the leads that pass. */
    public List<?> figures(TenantId tenant, LeadFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        Query query = session.of(tenant)
                .createQuery("select l.stage, l.currency, count(l), sum(l.amount) from LeadLineRow l where "
                        + conditions(tenant, filter, values) + " group by l.stage, l.currency");
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String conditions(TenantId tenant, LeadFilter filter, Map<String, Object> values) {
        StringBuilder all = new StringBuilder("l.tenant = :tenant");
        values.put("tenant", tenant.value());
        in(all, values, "stage", filter.stages());
        in(
                all,
                values,
                "owner",
                Set.copyOf(filter.owners().stream().map(UserId::value).toList()));
        in(all, values, "channel", filter.channels());
        in(all, values, "industry", filter.industries());
        if (!filter.tiers().isEmpty()) {
            in(all, values, "score", Scores.of(filter.tiers()));
        }
        filter.capturedFrom().ifPresent(from -> {
            all.append(" and l.capturedAt >= :capturedFrom");
            values.put("capturedFrom", from);
        });
        filter.capturedBefore().ifPresent(before -> {
            all.append(" and l.capturedAt < :capturedBefore");
            values.put("capturedBefore", before);
        });
        filter.text().ifPresent(text -> {
            all.append(" and SQL('search like ?', :text)");
            values.put("text", "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%");
        });
        return all.toString();
    }

    private static void in(StringBuilder all, Map<String, Object> values, String column, Set<?> wanted) {
        if (!wanted.isEmpty()) {
            all.append(" and l.").append(column).append(" in :").append(column);
            values.put(column, wanted);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
