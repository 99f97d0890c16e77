package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.CALL;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.shared.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.Money;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadValuesTest {
    private static final CallId OTHER_CALL = new CallId(new UUID(2, 9));

    @Test
    void aLeadNeedsAPersonOrAFirm() {
        assertThat(code(() -> LeadDetails.of(Person.unknown(), Company.unknown())))
                .isEqualTo("lead.name-missing");
    }

    @Test
    void aFirmAloneIsEnoughAndGivesTheName() {
        assertThat(LeadDetails.of(Person.unknown(), Company.named("Northforge")).name())
                .isEqualTo("Northforge");
    }

    @Test
    void aPersonGivesTheNameBeforeTheFirm() {
        assertThat(LeadFixtures.details().name()).isEqualTo("Dana Whitfield");
    }

    @Test
    void aLeadBringsAtMostTenImages() {
        List<FileId> eleven = images(0, 11);
        assertThat(code(() -> LeadFixtures.details().showing(eleven))).isEqualTo("lead.too-many-images");
    }

    @Test
    void imagesOfARepeatedCaptureAreAddedUpToTheLimit() {
        LeadDetails merged = LeadFixtures.details()
                .showing(images(0, 6))
                .filledFrom(LeadFixtures.details().showing(images(4, 12)));
        assertThat(merged.images()).isEqualTo(images(0, 10));
    }

    @Test
    void aMessageKeepsItsLines() {
        assertThat(LeadFixtures.details().saying("One\r\nTwo").message()).contains("One\nTwo");
    }

    @Test
    void aLastNameIsNeverMixedWithSomebodyElsesFirstName() {
        Person smith = new Person(
                Optional.empty(), Optional.of("Smith"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(smith.filledFrom(Person.named("Mary", "Okonkwo")).fullName()).contains("Smith");
        assertThat(smith.filledFrom(Person.named("John", "Smith")).fullName()).contains("John Smith");
        assertThat(Person.unknown().filledFrom(Person.named("John", "Smith")).fullName())
                .contains("John Smith");
        assertThat(new Person(Optional.of("Jo"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                        .filledFrom(Person.unknown())
                        .fullName())
                .contains("Jo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://northforge.example", "northforge.example", "http:///path", "mailto:a@b.example"})
    void aWebsiteIsAWebAddress(String address) {
        assertThat(code(() -> Company.named("Northforge").at(URI.create(address))))
                .isEqualTo("company.website-malformed");
    }

    @Test
    void aWebsiteHasAtMostFiveHundredCharacters() {
        URI endless = URI.create("https://northforge.example/" + "a".repeat(500));
        assertThat(code(() -> Company.named("Northforge").at(endless))).isEqualTo("company.website-malformed");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000_001})
    void aFirmHasACredibleNumberOfEmployees(int employees) {
        assertThat(code(() -> new Company(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(employees),
                        Optional.empty())))
                .isEqualTo("company.employees-out-of-range");
    }

    @Test
    void revenueIsNotNegative() {
        assertThat(code(() -> new Company(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Money.of(-1, "USD")))))
                .isEqualTo("company.annual-revenue-negative");
    }

    @Test
    void aShortSalesforceIdIsCompleted() {
        assertThat(new SalesforceId("001A0000006Vm9r")).hasToString("001A0000006Vm9rIAC");
    }

    @Test
    void aLongSalesforceIdSurvivesLostCaseInItsCheck() {
        assertThat(new SalesforceId("001A0000006Vm9riac")).isEqualTo(new SalesforceId("001A0000006Vm9r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SF001", "001A0000006Vm9", "001A0000006Vm-r", "001A0000006Vm9rI"})
    void aSalesforceIdHasItsForm(String text) {
        assertThat(code(() -> new SalesforceId(text))).isEqualTo("salesforce-id.malformed");
    }

    @Test
    void aSalesforceIdWithAWrongCheckIsRefused() {
        assertThat(code(() -> new SalesforceId("001A0000006Vm9rAAA"))).isEqualTo("salesforce-id.check-failed");
    }

    @Test
    void anUnconfirmedCaptureKeepsEverythingElse() {
        Capture claimed = LeadFixtures.byForm().known("msg-1").unconfirmed();
        assertThat(claimed.confirmed()).isFalse();
        assertThat(claimed.reference()).contains("msg-1");
    }

    @Test
    void aCallAndOtherContactsAreCountedApart() {
        ContactHistory history = ContactHistory.none()
                .with(ContactHistory.Kind.CALL, NOW)
                .with(ContactHistory.Kind.EMAIL, NOW.plusSeconds(60))
                .with(ContactHistory.Kind.CALL, NOW.minusSeconds(60));
        assertThat(history.calls()).isEqualTo(2);
        assertThat(history.otherTimes()).containsExactly(NOW.plusSeconds(60));
        assertThat(history.lastCall()).contains(NOW);
        assertThat(history.last()).contains(NOW.plusSeconds(60));
    }

    @Test
    void twoCallsAtOneInstantAreTwoContacts() {
        ContactHistory both = ContactHistory.none().withCall(CALL, NOW).withCall(OTHER_CALL, NOW);
        assertThat(both.calls()).isEqualTo(2);
        assertThat(both.withCall(CALL, NOW)).isEqualTo(both);
        assertThat(both.withoutCall(CALL)).isEqualTo(ContactHistory.none().withCall(OTHER_CALL, NOW));
    }

    @Test
    void aCallWithoutItsRecordIsTheRecordedOneOfThatInstant() {
        ContactHistory told = ContactHistory.none().with(ContactHistory.Kind.CALL, NOW);
        assertThat(told.withCall(CALL, NOW)).isEqualTo(ContactHistory.none().withCall(CALL, NOW));
        assertThat(told.withCall(CALL, NOW).with(ContactHistory.Kind.CALL, NOW).calls())
                .isEqualTo(1);
        assertThat(told.withCall(CALL, NOW.plusSeconds(1)).calls()).isEqualTo(2);
    }

    @Test
    void hearingOfOneCallTwiceCountsItOnce() {
        ContactHistory once = ContactHistory.none().with(ContactHistory.Kind.CALL, NOW);
        assertThat(once.with(ContactHistory.Kind.CALL, NOW)).isEqualTo(once);
    }

    @Test
    void theWayToTheHandoffHasAnOrder() {
        assertThat(Stage.NEW.before(Stage.QUALIFIED)).isTrue();
        assertThat(Stage.QUALIFIED.before(Stage.NEW)).isFalse();
        assertThat(Stage.DISQUALIFIED.before(Stage.NEW)).isFalse();
        assertThat(Stage.NEW.before(Stage.DISQUALIFIED)).isFalse();
    }

    private static List<FileId> images(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(n -> new FileId(new UUID(7, n)))
                .toList();
    }
}
