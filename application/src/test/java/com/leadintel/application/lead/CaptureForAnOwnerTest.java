package com.leadintel.application.lead;

import static com.leadintel.application.identity.People.DANA;
import static com.leadintel.application.identity.People.OURS;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.People;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.CaptureLead.Captured.Result;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.LeadAssigned;
import com.leadintel.domain.lead.LeadCaptured;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaptureForAnOwnerTest {
    private static final UserId SAM = new UserId(new UUID(4, 77));
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final CaptureLead capture =
            new CaptureLead(leads, users, new InMemoryIdempotentAnswers(clock), new SequentialIds(), clock);
    private final Caller dana = People.danaAs(Role.SDR);

    @BeforeEach
    void danaAndSamWorkHere() {
        users.add(OURS, People.dana("hash", Role.SDR));
        users.add(
                OURS,
                new User(
                        SAM,
                        OURS,
                        new EmailAddress("sam@example.com"),
                        "Sam",
                        Set.of(Role.SDR),
                        "hash",
                        false,
                        true,
                        Instant.EPOCH));
    }

    @Test
    void aNewLeadHasItsOwnerFromTheBeginning() {
        CaptureLead.Captured captured = capture.handle(dana, command(Optional.of(SAM)));
        assertThat(ownerOf(captured)).contains(SAM);
        assertThat(leads.events)
                .anySatisfy(event -> assertThat(event).isInstanceOf(LeadCaptured.class))
                .contains(new LeadAssigned(OURS, captured.lead(), Optional.of(SAM), Optional.of(DANA), NOW));
    }

    @Test
    void whatAnIntegrationGivesToSomebodyNobodyInPersonGave() {
        Caller key = Caller.integration(OURS, "Website", Set.of(Permission.LEAD_WRITE));
        CaptureLead.Captured captured = capture.handle(key, command(Optional.of(SAM)));
        assertThat(leads.events)
                .contains(new LeadAssigned(OURS, captured.lead(), Optional.of(SAM), Optional.empty(), NOW));
    }

    @Test
    void aLeadForNobodyHasNoOwner() {
        assertThat(ownerOf(capture.handle(dana, command(Optional.empty())))).isEmpty();
        assertThat(leads.events).noneMatch(LeadAssigned.class::isInstance);
    }

    @Test
    void aKnownLeadKeepsItsOwner() {
        capture.handle(dana, command(Optional.of(DANA)));
        CaptureLead.Captured again = capture.handle(dana, command(Optional.of(SAM)));
        assertThat(again.result()).isEqualTo(Result.MERGED);
        assertThat(ownerOf(again)).contains(DANA);
    }

    @Test
    void aKnownLeadOfNobodyStaysNobodys() {
        capture.handle(dana, command(Optional.empty()));
        assertThat(ownerOf(capture.handle(dana, command(Optional.of(SAM))))).isEmpty();
    }

    @Test
    void whoIsNotKnownHereOwnsNothing() {
        Optional<UserId> stranger = Optional.of(new UserId(new UUID(9, 9)));
        assertThatThrownBy(() -> capture.handle(dana, command(stranger))).hasMessageStartingWith("user.not-found");
        assertThat(leads.events).isEmpty();
    }

    @Test
    void whoLeftOwnsNothingNew() {
        users.save(OURS, users.get(OURS, SAM).deactivated());
        assertThatThrownBy(() -> capture.handle(dana, command(Optional.of(SAM))))
                .hasMessageStartingWith("user.not-active");
        assertThat(leads.events).isEmpty();
    }

    @Test
    void theSameKeyIsAnsweredTheSameThoughTheOwnerLeftMeanwhile() {
        Optional<Idempotency> key = Optional.of(new Idempotency("k-1", "a".repeat(64)));
        CaptureLead.Captured first = capture.handle(dana, command(Optional.of(SAM), key));
        users.save(OURS, users.get(OURS, SAM).deactivated());
        assertThat(capture.handle(dana, command(Optional.of(SAM), key))).isEqualTo(first);
    }

    private Optional<UserId> ownerOf(CaptureLead.Captured captured) {
        return leads.get(OURS, captured.lead()).state().owner();
    }

    private static CaptureLead.Command command(Optional<UserId> owner) {
        return command(owner, Optional.empty());
    }

    private static CaptureLead.Command command(Optional<UserId> owner, Optional<Idempotency> key) {
        return new CaptureLead.Command(
                details(), Capture.Via.API, LeadSource.of(LeadSource.Channel.WEB), Optional.empty(), true, owner, key);
    }
}
