package com.leadintel.persistence.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.CallLine;
import com.leadintel.application.call.port.CallList;
import com.leadintel.application.call.port.Calls;
import com.leadintel.application.call.port.CallsContract;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.lead.LeadsInTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqlCallListTest {
    private final Database database = Database.shared();
    private final TenantId tenant = database.newTenant();
    private final Calls calls =
            Transacted.each(Calls.class, new JpaCalls(database.session(), database.outbox(), database.announcements()));
    private final CallList list = Transacted.each(CallList.class, new SqlCallList(database.session()));

    @Test
    void aLineShowsWhatTheCallIs() {
        Call call = CallsContract.full(tenant, "c-1");
        calls.add(tenant, call);
        Call.State state = call.state();
        CallLine line = only(false);
        assertThat(line)
                .returns(state.id(), CallLine::id)
                .returns(state.direction(), CallLine::direction)
                .returns(state.externalNumber(), CallLine::externalNumber)
                .returns(state.seller(), CallLine::seller)
                .returns(state.occurredAt(), CallLine::occurredAt)
                .returns(state.duration(), CallLine::duration)
                .returns(state.type(), CallLine::type)
                .returns(state.recording().map(sound -> sound.status()), CallLine::recording)
                .returns(true, CallLine::transcribed);
        assertThat(line.recording()).contains(RecordingStatus.COMPLETE);
    }

    @Test
    void aMatchedCallNamesItsLead() {
        Lead lead = LeadsContract.of(tenant, LeadFixtures.details());
        LeadsInTests.over(database).add(tenant, lead);
        Call call = CallsContract.full(tenant, "c-2");
        call.matchTo(lead.id(), Optional.empty(), CallFixtures.NOW);
        calls.add(tenant, call);
        assertThat(only(false))
                .returns(Optional.of(lead.id()), CallLine::lead)
                .returns(Optional.of("Dana Whitfield"), CallLine::leadName);
    }

    @Test
    void onlyUnmatchedCallsWaitForAPerson() {
        Lead lead = LeadsContract.of(tenant, LeadFixtures.details());
        Call matched = CallsContract.full(tenant, "c-3");
        matched.matchTo(lead.id(), Optional.empty(), CallFixtures.NOW);
        calls.add(tenant, matched);
        Call waiting = CallsContract.full(tenant, "c-4");
        calls.add(tenant, waiting);
        assertThat(only(true).id()).isEqualTo(waiting.state().id());
    }

    @Test
    void pagesLeaveNothingOutAndRepeatNothing() {
        for (int i = 0; i < 5; i++) {
            calls.add(tenant, CallsContract.full(tenant, "p-" + i));
        }
        List<CallId> seen = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Page<CallLine> page = list.browse(tenant, false, from, 2);
            page.items().forEach(line -> seen.add(line.id()));
            from = page.next();
        } while (from.isPresent());
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void anotherTenantsCallsAreNotListed() {
        calls.add(tenant, CallsContract.full(tenant, "c-5"));
        assertThat(list.browse(database.newTenant(), false, Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    private CallLine only(boolean unmatched) {
        List<CallLine> lines =
                list.browse(tenant, unmatched, Optional.empty(), 10).items();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
