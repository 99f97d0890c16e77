package com.leadintel.application.call.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of calls promises. */
public interface CallsContract extends TenantContract {
    Calls calls();

    /** A recorded call of the tenant with sound, transcript and analysis. */
    static Call full(TenantId tenant, String externalCall) {
        Call call = Call.recorded(
                new CallId(UUID.randomUUID()),
                tenant,
                CallFixtures.facts(),
                new Origin("zoom", externalCall),
                "rec-" + externalCall,
                CallFixtures.NOW);
        call.alsoRecordedAs("other-" + externalCall);
        call.storeRecording(CallFixtures.stored(), CallFixtures.NOW);
        call.attachTranscript(CallFixtures.shortTalk(), CallFixtures.NOW);
        Findings findings = CallFixtures.findings();
        call.analysed(new AnalysisId(UUID.randomUUID()), findings, CallFixtures.NOW);
        return call;
    }

    @Test
    default void everythingAboutACallComesBackAsItWas() {
        TenantId tenant = newTenant();
        Call call = full(tenant, "c-1");
        calls().add(tenant, call);
        assertThat(calls().get(tenant, call.state().id()).state()).isEqualTo(call.state());
    }

    @Test
    default void aChangedCallComesBackChanged() {
        TenantId tenant = newTenant();
        Call call = full(tenant, "c-2");
        calls().add(tenant, call);
        LeadId lead = new LeadId(UUID.randomUUID());
        call.matchTo(lead, Optional.empty(), CallFixtures.NOW);
        calls().save(tenant, call);
        assertThat(calls().with(tenant, lead))
                .extracting(found -> found.state().id())
                .isEqualTo(List.of(call.state().id()));
    }

    @Test
    default void aCallIsFoundByTheIdThatItsProviderGaveIt() {
        TenantId tenant = newTenant();
        Call call = full(tenant, "c-3");
        calls().add(tenant, call);
        assertThat(calls().findByOrigin(tenant, new Origin("zoom", "c-3"))).isPresent();
        assertThat(calls().findByOrigin(tenant, new Origin("zoom", "c-4"))).isEmpty();
    }

    @Test
    default void theKeysOfSoundsAreKnown() {
        TenantId tenant = newTenant();
        Call call = full(tenant, "c-6");
        calls().add(tenant, call);
        String key = CallFixtures.stored().key();
        assertThat(calls().sounds(tenant, Set.of(key, "calls/3"))).containsExactly(key);
        assertThat(calls().sounds(tenant, Set.of("calls/3"))).isEmpty();
        call.takeInstead(
                "longer",
                Duration.ofHours(9),
                new Recording.Stored("calls/3", "audio/wav", 1),
                Optional.empty(),
                CallFixtures.NOW);
        calls().save(tenant, call);
        assertThat(calls().sounds(tenant, Set.of(key, "calls/3"))).containsExactly("calls/3");
        assertThat(calls().sounds(newTenant(), Set.of(key, "calls/3"))).isEmpty();
    }

    @Test
    default void anUnknownCallIsRefused() {
        TenantId tenant = newTenant();
        assertThatThrownBy(() -> calls().get(tenant, new CallId(UUID.randomUUID())))
                .hasMessageStartingWith("call.not-found");
    }

    @Test
    default void anotherTenantsCallIsInvisible() {
        TenantId tenant = newTenant();
        TenantId stranger = newTenant();
        Call call = full(tenant, "c-5");
        calls().add(tenant, call);
        assertThat(calls().find(stranger, call.state().id())).isEmpty();
        assertThat(calls().findByOrigin(stranger, new Origin("zoom", "c-5"))).isEmpty();
        assertThatThrownBy(() -> calls().get(stranger, call.state().id())).hasMessageStartingWith("call.not-found");
    }
}
