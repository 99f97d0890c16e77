package com.leadintel.application.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.board.port.BoardCards;
import com.leadintel.application.call.BrowseCalls;
import com.leadintel.application.call.CallLine;
import com.leadintel.application.lead.BrowseLeads;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardTest {
    private final Caller caller = Caller.system(new TenantId(new UUID(1, 1)), "test");
    private final List<Integer> asked = new ArrayList<>();
    private final BoardCards cards = new BoardCards() {
        @Override
        public Map<Stage, Tally> tallies(TenantId tenant, LeadFilter filter) {
            return Map.of(Stage.NEW, new Tally(214, List.of(Money.of(3_100_000, "USD"))));
        }

        @Override
        public Page<LeadLine> cards(TenantId tenant, Stage stage, LeadFilter filter, Optional<Cursor> from, int most) {
            asked.add(most);
            return Page.last(List.of());
        }
    };

    @Test
    void theBoardShowsEveryStageInItsOrder() {
        List<BoardColumn> columns = new ShowBoard(cards).handle(caller, LeadFilter.everything(), 20);
        assertThat(columns).extracting(BoardColumn::stage).containsExactly(Stage.values());
        assertThat(columns).extracting(BoardColumn::count).containsExactly(214L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aPageNeverHasMoreCardsThanABrowserBears() {
        new ShowColumn(cards).handle(caller, Stage.NEW, LeadFilter.everything().in(Stage.NEW), Optional.empty(), 5_000);
        new ShowColumn(cards).handle(caller, Stage.NEW, LeadFilter.everything(), Optional.empty(), -1);
        assertThat(asked).containsExactly(200, 1);
    }

    @Test
    void theBoardHasAtMostTwoHundredCardsInAColumn() {
        new ShowBoard(cards).handle(caller, LeadFilter.everything(), 200);
        new ShowBoard(cards).handle(caller, LeadFilter.everything(), 5_000);
        assertThat(asked).hasSize(12).containsOnly(200);
    }

    @Test
    void aListHasAtMostTwoHundredLines() {
        BrowseLeads leads = new BrowseLeads((tenant, filter, from, most) -> {
            asked.add(most);
            return Page.<LeadLine>last(List.of());
        });
        BrowseCalls calls = new BrowseCalls((tenant, unmatched, from, most) -> {
            asked.add(most);
            return Page.<CallLine>last(List.of());
        });
        leads.handle(caller, LeadFilter.everything(), Optional.empty(), 1_000);
        calls.handle(caller, true, Optional.empty(), 1_000);
        assertThat(asked).containsExactly(200, 200);
    }
}
