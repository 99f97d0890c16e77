package com.leadintel.persistence.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.lead.ContactHistory;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.call.CallsInTests;
import com.leadintel.persistence.database.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OldLeadsTest {
    private static final String CALLS_BY_NAME = "/db/migration/V37__calls_by_name.sql";

    private final Database database = Database.fresh();
    private final Leads leads = LeadsInTests.over(database);
    private final Calls calls = CallsInTests.over(database);
    private final TenantId tenant = database.newTenant();
    private final Lead lead = LeadsContract.of(tenant, LeadFixtures.details());

    @Test
    void aCaptureFromBeforeItKeptWhatItBroughtIsStillRead() throws SQLException {
        leads.add(tenant, lead);
        assertThat(leads.get(tenant, lead.id()).state().captures().get(0).brought())
                .isPresent();
        write("update lead set state = state #- '{captures,0,brought}'");
        assertThat(leads.get(tenant, lead.id()).state().captures().get(0).brought())
                .isEmpty();
    }

    @Test
    void contactsFromBeforeTheyNamedTheirCallsGetTheNames() throws SQLException, IOException {
        leads.add(tenant, lead);
        Instant at = CallFixtures.facts().occurredAt();
        CallId first = log();
        CallId second = log();
        Instant told = at.minusSeconds(60);
        write("update lead set state = jsonb_set(state, '{contacts}', '{\"callTimes\": [\"" + told + "\", \"" + at
                + "\"], \"otherTimes\": []}')");
        try (var script = OldLeadsTest.class.getResourceAsStream(CALLS_BY_NAME)) {
            write(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(leads.get(tenant, lead.id()).state().contacts().pastCalls())
                .containsExactlyInAnyOrder(
                        new ContactHistory.PastCall(Optional.empty(), told),
                        new ContactHistory.PastCall(Optional.of(first), at),
                        new ContactHistory.PastCall(Optional.of(second), at));
    }

    private CallId log() {
        Call call = Call.logged(new CallId(UUID.randomUUID()), tenant, CallFixtures.facts(), CallFixtures.NOW);
        call.matchTo(lead.id(), Optional.empty(), CallFixtures.NOW);
        calls.add(tenant, call);
        return call.state().id();
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
