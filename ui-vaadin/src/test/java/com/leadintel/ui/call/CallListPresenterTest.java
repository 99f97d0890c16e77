package com.leadintel.ui.call;

import static com.leadintel.domain.call.CallFixtures.CALL;
import static com.leadintel.domain.call.CallFixtures.NOW;
import static com.leadintel.domain.call.CallFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.BrowseCalls;
import com.leadintel.application.call.CallLine;
import com.leadintel.application.call.MatchCall;
import com.leadintel.application.call.port.CallList;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.BrowseLeads;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallListPresenterTest {
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final Lines lines = new Lines();
    private final List<LeadFilter> asked = new ArrayList<>();
    private final CallListPresenter presenter = new CallListPresenter(
            () -> Caller.person(TENANT, CallFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR)),
            new BrowseCalls(lines),
            new MatchCall(calls, leads, Clock.fixed(NOW, ZoneOffset.UTC)),
            new BrowseLeads((tenant, filter, from, most) -> {
                asked.add(filter);
                return Page.last(
                        leads.all(tenant).stream().map(LeadLine::of).limit(most).toList());
            }),
            new BrowseUsers(new InMemoryUsers()));

    @Test
    void aLineSaysWithWhomAndHowFarTheCallIs() {
        Optional<LeadId> lead = Optional.of(LeadFixtures.LEAD);
        lines.page = List.of(
                line(lead, Optional.of("Northforge"), true, Optional.empty(), Optional.of(new Score(71))),
                line(lead, Optional.of("Northforge"), true, Optional.empty(), Optional.empty()),
                line(lead, Optional.of("Northforge"), false, Optional.of(RecordingStatus.FAILED), Optional.empty()),
                line(lead, Optional.of("Northforge"), false, Optional.empty(), Optional.empty()),
                line(Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.of(new Score(71))));

        List<CallListPage.Row> rows = presenter.open(false).rows();

        assertThat(rows)
                .extracting(CallListPage.Row::title)
                .containsExactly("Northforge", "Northforge", "Northforge", "Northforge", "+15551234567");
        assertThat(rows)
                .extracting(CallListPage.Row::state)
                .startsWith("Analysed", "Transcribed")
                .endsWith("Logged", "No lead yet");
        assertThat(rows).extracting(CallListPage.Row::tone).containsExactly("", "", "bad", "", "warn");
        assertThat(rows.get(0).score()).hasValue(71);
        assertThat(rows.get(0).detail()).isEqualTo("Discovery call, we called");
    }

    @Test
    void theNextPageIsOfTheSameCalls() {
        lines.goesOn = Optional.of(new Cursor("second"));
        assertThat(presenter.open(true).goesOn()).isTrue();
        lines.goesOn = Optional.empty();

        assertThat(presenter.more().goesOn()).isFalse();
        assertThat(lines.unmatched).isTrue();
        assertThat(lines.from).contains(new Cursor("second"));
    }

    @Test
    void somebodySaysWhoseACallWas() {
        leads.add(TENANT, LeadFixtures.captured());
        calls.add(TENANT, CallFixtures.logged());

        assertThat(presenter.leads(" north "))
                .isEqualTo(Map.of(LeadFixtures.LEAD, "Northforge Robotics Inc., Dana Whitfield"));
        presenter.match(CALL, LeadFixtures.LEAD);

        assertThat(asked).singleElement().extracting(LeadFilter::text).isEqualTo(Optional.of("north"));
        assertThat(calls.get(TENANT, CALL).state().lead()).contains(LeadFixtures.LEAD);
    }

    private static CallLine line(
            Optional<LeadId> lead,
            Optional<String> name,
            boolean transcribed,
            Optional<RecordingStatus> recording,
            Optional<Score> score) {
        return new CallLine(
                CALL,
                CallDirection.OUTBOUND,
                Optional.of(new PhoneNumber("+15551234567")),
                Optional.empty(),
                lead,
                name,
                NOW,
                Duration.ofMinutes(12),
                Optional.of(CallType.DISCOVERY),
                recording,
                transcribed,
                score);
    }

    private static final class Lines implements CallList {
        private List<CallLine> page = List.of();
        private Optional<Cursor> goesOn = Optional.empty();
        private Optional<Cursor> from = Optional.empty();
        private boolean unmatched;

        @Override
        public Page<CallLine> browse(TenantId tenant, boolean onlyUnmatched, Optional<Cursor> start, int most) {
            unmatched = onlyUnmatched;
            from = start;
            return new Page<>(page, goesOn);
        }
    }
}
