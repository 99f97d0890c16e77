package com.leadintel.application.lead;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static com.leadintel.domain.lead.LeadFixtures.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.CaptureLead.Captured.Result;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.Doubt;
import com.leadintel.domain.lead.DuplicateReason;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaptureLeadTest {
    private static final PhoneNumber SWITCHBOARD = new PhoneNumber("+14155550199");
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryIdempotentAnswers answers = new InMemoryIdempotentAnswers(Clock.fixed(NOW, ZoneOffset.UTC));
    private final CaptureLead capture =
            new CaptureLead(leads, new InMemoryUsers(), answers, new SequentialIds(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Caller caller = Caller.system(TENANT, "test");

    @Test
    void aNewLeadStandsInTheFirstColumn() {
        CaptureLead.Captured captured = capture.handle(caller, command(details(), Optional.empty()));
        assertThat(captured.result()).isEqualTo(Result.CREATED);
        assertThat(leads.get(TENANT, captured.lead()).stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void aLeadWithTheSameMailboxTakesItIn() {
        CaptureLead.Captured first = capture.handle(caller, command(details(), Optional.empty()));
        LeadDetails again = LeadDetails.of(
                Person.unknown().at(new EmailAddress("Dana.Whitfield@northforge.example")),
                Company.named("Northforge"));
        CaptureLead.Captured second = capture.handle(caller, command(again, Optional.empty()));
        assertThat(second).isEqualTo(new CaptureLead.Captured(first.lead(), Result.MERGED, List.of()));
        assertThat(leads.get(TENANT, first.lead()).state().captures()).hasSize(2);
    }

    @Test
    void aLeadThatIsMerelyAlikeIsFlaggedOnBothSides() {
        CaptureLead.Captured first = capture.handle(caller, command(details(), Optional.empty()));
        LeadDetails alike = LeadDetails.of(
                Person.named("Dana", "Whitfield").at(new EmailAddress("dana@elsewhere.example")),
                Company.named("Northforge Robotics Inc."));
        CaptureLead.Captured second = capture.handle(caller, command(alike, Optional.empty()));
        assertThat(second.result()).isEqualTo(Result.CREATED);
        assertThat(doubtsOf(first)).singleElement().extracting(Doubt::other).isEqualTo(second.lead());
        assertThat(doubtsOf(second)).singleElement().extracting(Doubt::other).isEqualTo(first.lead());
    }

    @Test
    void aDifferentPersonAtTheSameNumberIsAnotherLeadWithADoubt() {
        CaptureLead.Captured anna = capture.handle(
                caller,
                command(
                        LeadDetails.of(Person.named("Anna", "Schmidt").on(SWITCHBOARD), Company.named("Acme")),
                        Optional.empty()));
        Person robert = Person.named("Robert", "Miller")
                .titled("CFO")
                .at(new EmailAddress("robert@acme.example"))
                .on(SWITCHBOARD);
        CaptureLead.Captured second =
                capture.handle(caller, command(LeadDetails.of(robert, Company.unknown()), Optional.empty()));
        assertThat(second.result()).isEqualTo(Result.CREATED);
        assertThat(leads.get(TENANT, anna.lead()).details().name()).isEqualTo("Anna Schmidt");
        assertThat(leads.get(TENANT, second.lead()).details().name()).isEqualTo("Robert Miller");
        assertThat(doubtsOf(second))
                .singleElement()
                .extracting(Doubt::reasons)
                .isEqualTo(List.of(new DuplicateReason(DuplicateReason.Kind.PHONE, 1)));
        assertThat(doubtsOf(anna)).singleElement().extracting(Doubt::other).isEqualTo(second.lead());
    }

    @Test
    void aMergeKeepsWhatItBroughtUnderItsName() {
        CaptureLead.Captured first = capture.handle(caller, command(details(), Optional.empty()));
        LeadDetails married = LeadDetails.of(
                Person.named("Dana", "Okonkwo").at(new EmailAddress("dana.whitfield@northforge.example")),
                Company.named("Northforge"));
        capture.handle(caller, command(married, Optional.empty()));
        assertThat(leads.get(TENANT, first.lead()).state().captures().get(1).brought())
                .contains(married);
    }

    @Test
    void aDifferentPersonOfTheSameFirmIsAnotherLead() {
        capture.handle(caller, command(details(), Optional.empty()));
        LeadDetails other =
                LeadDetails.of(Person.named("Wolfgang", "Petersen"), Company.named("Northforge Robotics Inc."));
        CaptureLead.Captured second = capture.handle(caller, command(other, Optional.empty()));
        assertThat(second.result()).isEqualTo(Result.CREATED);
        assertThat(doubtsOf(second)).isEmpty();
    }

    @Test
    void theSameKeyAndRequestGetsTheSameAnswerAndNoSecondLead() {
        Optional<Idempotency> key = Optional.of(new Idempotency("k-1", "a".repeat(64)));
        CaptureLead.Captured first = capture.handle(caller, command(details(), key));
        CaptureLead.Captured second = capture.handle(caller, command(details(), key));
        assertThat(second).isEqualTo(first);
        assertThat(leads.get(TENANT, first.lead()).state().captures()).hasSize(1);
    }

    @Test
    void whoMayNotWriteLeadsIsRefused() {
        Caller reader = Caller.integration(TENANT, "reader", Set.of());
        assertThatThrownBy(() -> capture.handle(reader, command(details(), Optional.empty())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("permission", "lead.write"));
    }

    private List<Doubt> doubtsOf(CaptureLead.Captured captured) {
        Lead lead = leads.get(TENANT, captured.lead());
        return lead.state().doubts().all();
    }

    private static CaptureLead.Command command(LeadDetails details, Optional<Idempotency> key) {
        return new CaptureLead.Command(
                details,
                Capture.Via.API,
                LeadSource.of(LeadSource.Channel.WEB),
                Optional.empty(),
                true,
                Optional.empty(),
                key);
    }
}
