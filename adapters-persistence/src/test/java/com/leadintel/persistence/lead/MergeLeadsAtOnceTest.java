package com.leadintel.persistence.lead;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.LearnFromCall;
import com.leadintel.application.call.MoveCallsAlong;
import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.MergeLeads;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.call.CallsInTests;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transactions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergeLeadsAtOnceTest {
    private static final List<DuplicateReason> ALIKE = List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 0.95));
    private final Database database = Database.shared();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Leads leads = JpaLeadsTest.over(database);
    private final Calls calls = CallsInTests.joining(database);
    private final MergeLeads merge = new MergeLeads(leads, List.of(new MoveCallsAlong(calls)), clock);
    private final LearnFromCall learn = new LearnFromCall(calls, leads, clock);
    private final TenantId tenant = database.newTenant();
    private final Caller caller = Caller.system(tenant, "test");

    @Test
    void whoMergesTwoLeadsFromBothSidesAtOnceGetsTheSameOne() {
        LeadId one = add(LeadFixtures.researched());
        LeadId other = add(LeadFixtures.captured());
        flag(one, other);
        List<LeadId> remaining = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> patiently(() -> i % 2 == 0
                        ? merge.handle(caller, one, other, Optional.empty(), Optional.empty())
                        : merge.handle(caller, other, one, Optional.empty(), Optional.empty())))
                .toList();
        assertThat(remaining).containsOnly(one);
        assertThat(Transactions.call(() -> leads.get(tenant, one).state().captures()))
                .hasSize(2);
        assertThat(database.rowsSeenBy(tenant, "lead")).isEqualTo(1);
        assertThat(database.rowsSeenBy(database.newTenant(), "merged_lead")).isZero();
    }

    @Test
    void callsThatTeachLeadsWhileThoseAreMergedAllArrive() {
        LeadId one = add(LeadFixtures.researched());
        LeadId other = add(LeadFixtures.captured());
        flag(one, other);
        List<CallId> both = IntStream.range(0, 12)
                .mapToObj(i -> log(i % 2 == 0 ? one : other))
                .toList();
        IntStream.range(0, 13)
                .parallel()
                .forEach(i -> patiently(() -> {
                    if (i == 6) {
                        return merge.handle(caller, one, other, Optional.empty(), Optional.empty());
                    }
                    learn.handle(tenant, both.get(i < 6 ? i : i - 1));
                    return one;
                }));
        Lead remaining = Transactions.call(() -> leads.get(tenant, one));
        assertThat(remaining.state().contacts().calls()).isEqualTo(12);
        assertThat(Transactions.call(() -> calls.with(tenant, one))).hasSize(12);
        assertThat(Transactions.call(() -> calls.with(tenant, other))).isEmpty();
    }

    private LeadId add(Lead like) {
        Lead lead = LeadsContract.of(tenant, like);
        Transactions.run(() -> leads.add(tenant, lead));
        return lead.id();
    }

    private void flag(LeadId id, LeadId other) {
        Transactions.run(() -> {
            Lead lead = leads.forUpdate(tenant, id);
            lead.flagDuplicate(other, ALIKE, NOW);
            leads.save(tenant, lead);
        });
    }

    private CallId log(LeadId lead) {
        Call call = Call.logged(new CallId(UUID.randomUUID()), tenant, CallFixtures.facts(), CallFixtures.NOW);
        call.matchTo(lead, Optional.empty(), CallFixtures.NOW);
        Transactions.run(() -> calls.add(tenant, call));
        return call.state().id();
    }

    /** As the queue and people do: whoever was too late tries again. */
    private static <T> T patiently(Supplier<T> act) {
        for (int tries = 0; ; tries++) {
            try {
                return Transactions.call(act);
            } catch (Refusal refused) {
                boolean late = refused.passes() || refused.kind() == Refusal.Kind.GONE;
                if (!late || tries > 20) {
                    throw refused;
                }
            }
        }
    }
}
