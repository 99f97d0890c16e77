package com.leadintel.persistence.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.research.port.SourceStates;
import com.leadintel.application.research.port.SourceStatesContract;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.AtOnce;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SqlSourceStatesTest implements SourceStatesContract {
    private final Database database = Database.shared();
    private final SourceStates states =
            Transacted.each(SourceStates.class, new SqlSourceStates(database.session(), database.announcements()));

    @Override
    public SourceStates states() {
        return states;
    }

    @Test
    void twoResearchesOfALeadThatBeginAtOnceAreNotInEachOthersWay() {
        TenantId tenant = newTenant();
        SourceStates own = new SqlSourceStates(database.session(), database.announcements());
        List<SourceReport> waiting =
                List.of(SourceStatesContract.report(SourceKind.WEBSITE, SourceResult.State.WAITING));
        for (int round = 0; round < 20; round++) {
            LeadId lead = new LeadId(UUID.randomUUID());
            Supplier<Boolean> begin = () -> {
                own.begin(tenant, lead, waiting);
                return true;
            };
            assertThat(AtOnce.both(begin, begin)).containsExactly(true, true);
            assertThat(states.all(tenant, lead)).isEqualTo(waiting);
        }
    }

    @Override
    public TenantId newTenant() {
        return database.newTenant();
    }
}
