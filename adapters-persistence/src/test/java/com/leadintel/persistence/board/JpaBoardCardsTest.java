package com.leadintel.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.board.port.BoardCards;
import com.leadintel.application.board.port.BoardCards.Tally;
import com.leadintel.application.board.port.BoardCardsContract;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.lead.LeadsInTests;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaBoardCardsTest implements BoardCardsContract {
    private final Database database = Database.shared();
    private final Leads leads = LeadsInTests.over(database);
    private final BoardCards board =
            Transacted.each(BoardCards.class, new JpaBoardCards(LeadsInTests.filtered(database), database.session()));

    @Override
    public BoardCards board() {
        return board;
    }

    @Override
    public Leads leads() {
        return leads;
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }

    @Test
    void talliesStayRightWhenManyWriteAtOnce() {
        TenantId tenant = newTenant();
        IntStream.range(0, 100)
                .parallel()
                .forEach(i -> leads.add(tenant, LeadsContract.of(tenant, LeadFixtures.captured())));
        assertThat(board.tallies(tenant, LeadFilter.everything()))
                .isEqualTo(Map.of(Stage.NEW, new Tally(100, List.of())));
    }
}
