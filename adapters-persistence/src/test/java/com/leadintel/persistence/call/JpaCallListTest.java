package com.leadintel.persistence.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.CallLine;
import com.leadintel.application.call.port.CallList;
import com.leadintel.application.call.port.Calls;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaCallListTest {
    private final Database database = Database.shared();
    private final TenantId tenant = database.newTenant();
    private final Calls calls =
            Transacted.each(Calls.class, new JpaCalls(database.session(), database.outbox(), database.announcements()));
    private final CallList list = Transacted.each(CallList.class, new JpaCallList(database.session()));

    @Test
    void callsAreListedLatestFirstPageByPage() {
        CallId early = call(Duration.ofHours(2), Optional.empty());
        CallId late = call(Duration.ZERO, Optional.empty());
        CallId between = call(Duration.ofHours(1), Optional.empty());
        Page<CallLine> first = list.browse(tenant, false, Optional.empty(), 2);
        Page<CallLine> second = list.browse(tenant, false, first.next(), 2);
        assertThat(first.items()).extracting(CallLine::id).containsExactly(late, between);
        assertThat(second.items()).extracting(CallLine::id).containsExactly(early);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void aCallShowsTheNameOfItsLead() throws SQLException {
        LeadId lead = new LeadId(UUID.randomUUID());
        named(lead, "Dana Whitfield");
        call(Duration.ZERO, Optional.of(lead));
        assertThat(list.browse(tenant, false, Optional.empty(), 5).items())
                .singleElement()
                .satisfies(line -> assertThat(line.leadName()).contains("Dana Whitfield"));
    }

    @Test
    void callsThatNobodyHasMatchedAreListedApart() {
        call(Duration.ZERO, Optional.of(new LeadId(UUID.randomUUID())));
        CallId waiting = call(Duration.ofHours(1), Optional.empty());
        assertThat(list.browse(tenant, true, Optional.empty(), 5).items())
                .extracting(CallLine::id)
                .containsExactly(waiting);
    }

    @Test
    void aNewCallKnowsItsFactsAndHasNoScoreYet() {
        call(Duration.ZERO, Optional.empty());
        CallLine line = list.browse(tenant, false, Optional.empty(), 5).items().get(0);
        assertThat(line.externalNumber()).isEqualTo(CallFixtures.facts().externalNumber());
        assertThat(line.duration()).isEqualTo(CallFixtures.facts().duration());
        assertThat(line.transcribed()).isFalse();
        assertThat(line.score()).isEmpty();
    }

    @Test
    void anotherTenantsCallsAreNotListed() {
        call(Duration.ZERO, Optional.empty());
        assertThat(list.browse(database.newTenant(), false, Optional.empty(), 5).items())
                .isEmpty();
    }

    private CallId call(Duration earlier, Optional<LeadId> lead) {
        Call.Facts like = CallFixtures.facts();
        Call.Facts facts = new Call.Facts(
                like.direction(),
                like.externalNumber(),
                like.seller(),
                lead,
                like.occurredAt().minus(earlier),
                like.duration(),
                like.type());
        CallId id = new CallId(UUID.randomUUID());
        calls.add(tenant, Call.logged(id, tenant, facts, CallFixtures.NOW));
        return id;
    }

    private void named(LeadId lead, String person) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into lead (id, tenant, person, version, state, channel, stage,"
                                + " stage_since, score, known, doubtful, captured_at, changed_at, search, block, touched_at)"
                                + " values (?, ?, ?, 1, '{}', 'WEB', 'NEW', now(), 0, '', false, now(), now(), '', '', now())")) {
            insert.setObject(1, lead.value());
            insert.setObject(2, tenant.value());
            insert.setString(3, person);
            insert.executeUpdate();
        }
    }
}
