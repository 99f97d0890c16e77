package com.leadintel.ui.call;

import static com.leadintel.domain.call.CallFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.BrowseCalls;
import com.leadintel.application.call.LogCall;
import com.leadintel.application.call.LoggedCalls;
import com.leadintel.application.call.MatchCall;
import com.leadintel.application.call.port.InMemoryCalls;
import com.leadintel.application.call.port.InMemoryRecordings;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.BrowseLeads;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.ui.kit.BroughtFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogCallPresenterTest {
    private static final Clock CLOCK = Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC);
    private final InMemoryCalls calls = new InMemoryCalls();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryRecordings sounds = new InMemoryRecordings();
    private final Set<String> readAsSellers = new HashSet<>();
    private final Caller maya = Caller.person(TENANT, CallFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR));
    private final LogCallPresenter presenter = new LogCallPresenter(
            () -> maya,
            new LogCall(
                    new LoggedCalls(calls, leads, users, new InMemoryIdempotentAnswers(CLOCK)),
                    (tenant, file, sellers) -> {
                        readAsSellers.addAll(sellers);
                        return CallFixtures.shortTalk();
                    },
                    sounds,
                    new SequentialIds(),
                    CLOCK),
            new ShowLead(leads),
            new CallListPresenter(
                    () -> maya,
                    new BrowseCalls((tenant, unmatched, from, most) -> Page.last(List.of())),
                    new MatchCall(calls, leads, CLOCK),
                    new BrowseLeads((tenant, filter, from, most) -> Page.last(List.of())),
                    new BrowseUsers(users)));

    @BeforeEach
    void mayaTalksToDana() {
        leads.add(TENANT, LeadFixtures.captured());
        users.add(
                TENANT,
                new User(
                        CallFixtures.SELLER,
                        TENANT,
                        new EmailAddress("maya@torrent.example"),
                        "Maya Ortiz",
                        Set.of(Role.SDR),
                        "hash",
                        false,
                        true,
                        LeadFixtures.NOW));
    }

    @Test
    void aCallIsLoggedAsItsViewersOwnWithEverythingThatWasBrought() throws IOException {
        Call.State call = calls.get(
                        TENANT,
                        presenter.log(form(
                                Optional.of(LeadFixtures.LEAD),
                                Optional.of(file("talk.txt", "text/plain", "Maya: Hello")),
                                Optional.of(file("talk.mp3", "audio/mpeg", "ID3 sound")))))
                .state();

        assertThat(call.seller()).contains(CallFixtures.SELLER);
        assertThat(call.lead()).contains(LeadFixtures.LEAD);
        assertThat(call.duration()).isEqualTo(Duration.ofMinutes(12));
        assertThat(call.transcript()).contains(CallFixtures.shortTalk());
        assertThat(call.recording().flatMap(Recording::stored))
                .hasValueSatisfying(kept -> assertThat(kept.sizeBytes()).isEqualTo(9));
    }

    @Test
    void ourPeopleInItAreNamedBetweenCommas() throws IOException {
        presenter.log(form(Optional.empty(), Optional.of(file("t", "text/plain", "x")), Optional.empty()));

        assertThat(readAsSellers).containsExactlyInAnyOrder("Maya Ortiz", "Sam");
    }

    @Test
    void aFileThatIsNoSoundLeavesNothingBehind() throws IOException {
        BroughtFile picture = file("call.png", "image/png", "\u0089PNG\r\n");

        assertThatThrownBy(() -> presenter.log(form(Optional.empty(), Optional.empty(), Optional.of(picture))))
                .hasMessageStartingWith("recording.type-unknown");
        assertThat(calls.events).isEmpty();
        assertThat(sounds.keys()).isEmpty();
    }

    @Test
    void aCallWithAnUnknownLeadLeavesNothingBehind() throws IOException {
        BroughtFile sound = file("talk.mp3", "audio/mpeg", "ID3 sound");

        assertThatThrownBy(() -> presenter.log(
                        form(Optional.of(new LeadId(new UUID(9, 9))), Optional.empty(), Optional.of(sound))))
                .hasMessageStartingWith("lead.not-found");
        assertThat(calls.events).isEmpty();
        assertThat(sounds.keys()).isEmpty();
    }

    @Test
    void whatTheFilesSayIsOffered() throws IOException {
        assertThat(presenter.day(file("t", "text/plain", "Call Date: 2025-02-10\nMaya: Hello")))
                .contains(LocalDate.of(2025, 2, 10));
        assertThat(presenter.length(file("t", "audio/mpeg", "ID3 sound"))).isEmpty();
        assertThat(presenter.name(LeadFixtures.LEAD)).isEqualTo("Northforge Robotics Inc., Dana Whitfield");
        assertThat(presenter.ownName()).isEqualTo("Maya Ortiz");
    }

    private static LogCallPresenter.Form form(
            Optional<LeadId> lead, Optional<BroughtFile> transcript, Optional<BroughtFile> sound) {
        return new LogCallPresenter.Form(
                lead,
                CallDirection.OUTBOUND,
                Optional.of(CallType.DISCOVERY),
                LeadFixtures.NOW.minusSeconds(3600),
                Duration.ofMinutes(12),
                " Maya Ortiz, ,Sam",
                transcript,
                sound);
    }

    private static BroughtFile file(String name, String type, String content) throws IOException {
        return BroughtFile.of(name, type, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
