package com.leadintel.persistence.board;

import com.leadintel.application.board.port.BoardCards;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.lead.FilteredLeads;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaBoardCards implements BoardCards {
    private final FilteredLeads leads;
    private final TenantSession session;

    @Inject
    JpaBoardCards(FilteredLeads leads, TenantSession session) {
        this.leads = leads;
        this.session = session;
    }

    @Override
    public Map<Stage, Tally> tallies(TenantId tenant, LeadFilter filter) {
        return sum(filter.equals(LeadFilter.everything()) ? counters(tenant) : leads.figures(tenant, filter));
    }

    @Override
    public Page<LeadLine> cards(TenantId tenant, Stage stage, LeadFilter filter, Optional<Cursor> from, int most) {
        return leads.page(tenant, filter.in(stage), "stageSince", LeadLine::stageSince, from, most);
    }

    private List<?> counters(TenantId tenant) {
        return session.of(tenant)
                .createNativeQuery("select stage, currency, sum(leads), sum(amount) from lead_tally where tenant = ?1"
                        + " group by stage, currency having sum(leads) <> 0 order by stage, currency")
                .setParameter(1, tenant.value())
                .getResultList();
    }

    private static Map<Stage, Tally> sum(List<?> figures) {
        Map<Stage, Tally> tallies = new EnumMap<>(Stage.class);
        for (Object figure : figures) {
            Object[] columns = (Object[]) figure;
            Stage stage = Stage.valueOf(columns[0].toString());
            tallies.merge(stage, tally(columns), JpaBoardCards::plus);
        }
        return tallies;
    }

    private static Tally tally(Object[] columns) {
        long count = ((Number) columns[2]).longValue();
        boolean worthNothing = columns[1] == null || columns[1].equals("") || columns[3] == null;
        return new Tally(
                count, worthNothing ? List.of() : List.of(Money.of((BigDecimal) columns[3], columns[1].toString())));
    }

    private static Tally plus(Tally one, Tally other) {
        List<Money> totals = new ArrayList<>(one.totals());
        totals.addAll(other.totals());
        totals.sort(Comparator.comparing(money -> money.currency().getCurrencyCode()));
        return new Tally(one.count() + other.count(), totals);
    }
}
