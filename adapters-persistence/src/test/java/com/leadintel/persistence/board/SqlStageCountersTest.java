package com.leadintel.persistence.board;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.board.port.Recount;
import com.leadintel.application.board.port.StageCounters;
import com.leadintel.application.board.port.StageCountersContract;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.lead.LeadsInTests;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqlStageCountersTest implements StageCountersContract {
    private final Database database = Database.shared();
    private final StageCounters counters =
            Transacted.each(StageCounters.class, new SqlStageCounters(database.session()));
    private final Leads leads = LeadsInTests.over(database);

    @Override
    public StageCounters counters() {
        return counters;
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
    void theCountersStayRightWhenManyMoveAtOnce() {
        TenantId tenant = newTenant();
        List<LeadId> ids = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> add(tenant, LeadFixtures.contacted()))
                .toList();
        IntStream.range(0, 60).parallel().forEach(i -> {
            move(tenant, ids.get(i), Stage.RESEARCHED, NOW.plusSeconds(i));
            move(tenant, ids.get(i), i % 2 == 0 ? Stage.NEW : Stage.DISQUALIFIED, NOW.plusSeconds(100 + i));
        });
        agree(tenant, ids, LONG_AGO);
    }

    @Test
    void aMoveThatLosesAgainstAnotherIsNotCounted() {
        TenantId tenant = newTenant();
        LeadId id = add(tenant, LeadFixtures.contacted());
        Lead late = leads.get(tenant, id);
        move(tenant, id, Stage.RESEARCHED, NOW.plusSeconds(10));
        late.moveTo(Stage.NEW, MAYA, Optional.empty(), NOW.plusSeconds(20));
        assertThatThrownBy(() -> leads.save(tenant, late)).hasMessageStartingWith("lead.changed-meanwhile");
        agree(tenant, List.of(id), LONG_AGO);
    }

    @Test
    void aLeadThatIsMergedIntoAnotherTakesItsMovesWithIt() {
        TenantId tenant = newTenant();
        LeadId stays = add(tenant, LeadFixtures.contacted());
        LeadId goes = add(tenant, LeadFixtures.researched());
        move(tenant, goes, Stage.NEW, NOW.plusSeconds(10));
        Lead remaining = leads.get(tenant, stays);
        remaining.flagDuplicate(goes, List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 1)), NOW);
        remaining.absorb(leads.get(tenant, goes), MAYA, NOW.plusSeconds(20));
        leads.save(tenant, remaining);
        leads.takeAway(tenant, leads.get(tenant, goes), stays, NOW.plusSeconds(20));
        agree(tenant, List.of(stays), LONG_AGO);
        assertThat(counters.standing(tenant, LATER))
                .isEqualTo(Recount.standing(List.of(leads.get(tenant, stays).state()), LATER));
    }

    @Test
    void aLeadThatIsErasedTakesItsMovesWithIt() throws SQLException {
        TenantId tenant = newTenant();
        LeadId stays = add(tenant, LeadFixtures.handedOff());
        LeadId goes = add(tenant, LeadFixtures.contacted());
        move(tenant, goes, Stage.NEW, NOW.plusSeconds(10));
        try (Connection owner = database.owner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("delete from lead where id = '" + goes + "'");
        }
        agree(tenant, List.of(stays), LONG_AGO);
        assertThat(counters.standing(tenant, LATER))
                .isEqualTo(Recount.standing(List.of(leads.get(tenant, stays).state()), LATER));
    }
}
