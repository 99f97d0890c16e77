package com.leadintel.application.board.port;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The board's columns and cards. */
public interface BoardCards {
    /** How many leads stand in each stage and what they may be worth, under the filter; without one from counters. */
    Map<Stage, Tally> tallies(TenantId tenant, LeadFilter filter);

    /** One page of a stage's cards, those that entered it last first. */
    Page<LeadLine> cards(TenantId tenant, Stage stage, LeadFilter filter, Optional<Cursor> from, int most);

    /** The number of leads and their worth, one amount a currency. */
    record Tally(long count, List<Money> totals) {
        public Tally {
            totals = List.copyOf(totals);
        }

        /** No leads. */
        public static Tally none() {
            return new Tally(0, List.of());
        }
    }
}
