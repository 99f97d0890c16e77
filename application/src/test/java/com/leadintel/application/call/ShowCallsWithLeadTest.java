package com.leadintel.application.call;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.identity.People;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.shared.LeadId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShowCallsWithLeadTest {
    private final InMemoryCalls calls = new InMemoryCalls();
    private final ShowCallsWithLead show = new ShowCallsWithLead(calls);

    @Test
    void onlyTheCallsWithTheLeadAreShown() {
        Call call = CallFixtures.logged();
        call.matchTo(CallFixtures.LEAD, Optional.empty(), CallFixtures.NOW);
        calls.add(CallFixtures.TENANT, call);
        Caller caller = Caller.system(CallFixtures.TENANT, "test");

        assertThat(show.handle(caller, CallFixtures.LEAD))
                .extracting(Call.State::id)
                .containsExactly(CallFixtures.CALL);
        assertThat(show.handle(caller, new LeadId(new UUID(8, 8)))).isEmpty();
    }

    @Test
    void whoMayNotReadCallsIsRefused() {
        assertRefused("access.forbidden", () -> show.handle(People.danaAs(Role.MARKETING), CallFixtures.LEAD));
    }
}
