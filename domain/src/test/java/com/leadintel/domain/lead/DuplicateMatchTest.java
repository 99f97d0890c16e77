package com.leadintel.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicateMatchTest {
    private static final Person JOHN = Person.named("John", "Smith");
    private static final Person MARY = Person.named("Mary", "Okonkwo");
    private static final Company TECHCORP = Company.named("TechCorp Inc");
    private static final PhoneNumber PHONE = new PhoneNumber("+14155550100");

    @Test
    void theSameMailboxIsTheSameLead() {
        assertSame(mail(JOHN, "john@techcorp.com"), mail(Person.unknown(), "John+crm@TechCorp.com"));
    }

    @Test
    void gmailKnowsNoDots() {
        assertSame(mail(JOHN, "j.smith@gmail.com"), mail(JOHN, "jsmith@googlemail.com"));
    }

    @Test
    void theSamePhoneIsTheSameLead() {
        assertSame(JOHN.on(PHONE), Person.named("Jon", "Smith").on(PHONE));
    }

    @Test
    void aSwitchboardOfDifferentPeopleIsADoubt() {
        assertThat(between(
                        mail(JOHN, "john@techcorp.com").on(PHONE),
                        mail(MARY, "mary@techcorp.com").on(PHONE)))
                .isEqualTo(new DuplicateMatch.Doubtful(List.of(DuplicateReason.same(DuplicateReason.Kind.PHONE))));
    }

    @Test
    void aNumberOfDifferentPeopleIsADoubtWhateverTheirMailboxes() {
        assertDoubtful(MARY.on(PHONE), mail(JOHN, "john@techcorp.com").on(PHONE));
        assertDoubtful(MARY.on(PHONE), JOHN.on(PHONE));
    }

    @Test
    void whoSharesOnlyTheFirstOrTheLastNameIsSomebodyElse() {
        assertDoubtful(
                Person.named("Anna", "Schmidt").on(PHONE),
                Person.named("Anna", "Miller").on(PHONE));
        assertDoubtful(
                Person.named("John", "Smith").on(PHONE),
                Person.named("Mary", "Smith").on(PHONE));
        assertDoubtful(only("Schmidt").on(PHONE), Person.named("Anna", "Miller").on(PHONE));
    }

    @Test
    void initialsTheOrderOfNamesAndAMissingNameDoNotMakeAnotherPerson() {
        assertSame(Person.named("J.", "Smith").on(PHONE), JOHN.on(PHONE));
        assertSame(JOHN.on(PHONE), Person.named("J", "Smith").on(PHONE));
        assertSame(Person.named("Smith", "John").on(PHONE), JOHN.on(PHONE));
        assertSame(only("Smith").on(PHONE), JOHN.on(PHONE));
        assertSame(Person.unknown().on(PHONE), JOHN.on(PHONE));
        assertDoubtful(Person.named("M.", "Smith").on(PHONE), JOHN.on(PHONE));
    }

    @Test
    void aRoleMailboxOfDifferentPeopleIsADoubt() {
        assertThat(between(mail(JOHN, "info@techcorp.com"), mail(MARY, "info@techcorp.com")))
                .isInstanceOf(DuplicateMatch.Doubtful.class);
    }

    @Test
    void theSameSalesforceIdIsTheSameLeadInBothForms() {
        LeadDetails fifteen = LeadDetails.of(JOHN, TECHCORP).in(new SalesforceId("00Q5g00000AbCdE"));
        LeadDetails eighteen = LeadDetails.of(MARY, Company.named("Other"))
                .in(new SalesforceId(new SalesforceId("00Q5g00000AbCdE").value()));
        assertThat(DuplicateMatch.between(MatchKeys.of(fifteen), MatchKeys.of(eighteen)))
                .isInstanceOf(DuplicateMatch.Same.class);
    }

    @Test
    void allReasonsForTheSameAreNamed() {
        Person john = mail(JOHN, "john@techcorp.com").on(PHONE);
        assertThat(between(john, john))
                .isInstanceOfSatisfying(
                        DuplicateMatch.Same.class,
                        same -> assertThat(same.reasons())
                                .extracting(DuplicateReason::kind)
                                .containsExactly(DuplicateReason.Kind.EMAIL, DuplicateReason.Kind.PHONE));
    }

    @Test
    void aLikeNameAtALikeFirmIsADoubtWithReasons() {
        DuplicateMatch match = DuplicateMatch.between(
                MatchKeys.of(LeadDetails.of(JOHN, TECHCORP)),
                MatchKeys.of(LeadDetails.of(Person.named("Jon", "Smith"), Company.named("Techcorp, LLC"))));
        assertThat(match)
                .isInstanceOfSatisfying(
                        DuplicateMatch.Doubtful.class,
                        doubtful -> assertThat(doubtful.reasons())
                                .extracting(DuplicateReason::kind)
                                .containsExactly(DuplicateReason.Kind.NAME, DuplicateReason.Kind.COMPANY));
    }

    @Test
    void differentPeopleOfOneFirmAreDifferent() {
        assertThat(between(JOHN, MARY)).isEqualTo(new DuplicateMatch.Different());
    }

    @Test
    void aLikeNameAtAnotherFirmIsDifferent() {
        assertThat(DuplicateMatch.between(
                        MatchKeys.of(LeadDetails.of(JOHN, TECHCORP)),
                        MatchKeys.of(LeadDetails.of(JOHN, Company.named("Baltic Shipping")))))
                .isEqualTo(new DuplicateMatch.Different());
    }

    @Test
    void twoLeadsOfOneFirmWithoutAPersonAreADoubt() {
        assertThat(between(Person.unknown(), Person.unknown())).isInstanceOf(DuplicateMatch.Doubtful.class);
    }

    @Test
    void aFirmAndAPersonOfThatFirmAreDifferent() {
        assertThat(between(Person.unknown(), JOHN)).isEqualTo(new DuplicateMatch.Different());
    }

    @Test
    void peopleWithoutAFirmAreComparedOnlyExactly() {
        MatchKeys keys = MatchKeys.of(LeadDetails.of(JOHN, Company.unknown()));
        assertThat(DuplicateMatch.between(keys, keys)).isEqualTo(new DuplicateMatch.Different());
    }

    @Test
    void accentsCaseAndLegalFormDoNotCount() {
        MatchKeys keys =
                MatchKeys.of(LeadDetails.of(Person.named("Jürgen", "Weiß"), Company.named("Müller GmbH & Co. KG")));
        assertThat(keys.name()).contains("jurgen weiss");
        assertThat(keys.company()).contains("muller");
        assertThat(keys.block()).isEqualTo("mul:w");
    }

    @Test
    void aFirmOfNothingButLegalFormKeepsItsName() {
        assertThat(MatchKeys.of(LeadDetails.of(Person.unknown(), Company.named("The Company")))
                        .company())
                .contains("the company");
    }

    @Test
    void aSwitchboardOfOnePersonWithTwoMailboxesIsTheSameLead() {
        assertSame(
                mail(JOHN, "john@techcorp.com").on(PHONE),
                mail(JOHN, "js@techcorp.com").on(PHONE));
    }

    @Test
    void aRoleMailboxOfOnePersonIsTheSameLead() {
        assertSame(mail(JOHN, "info@techcorp.com"), mail(JOHN, "info@techcorp.com"));
    }

    @Test
    void aPersonalMailboxIsOnePersonsWhateverTheName() {
        assertSame(mail(JOHN, "js@techcorp.com"), mail(MARY, "js@techcorp.com"));
    }

    @Test
    void aSharedNumberAddsToTheReasonsOfTheSameLead() {
        LeadDetails john = LeadDetails.of(mail(JOHN, "john@techcorp.com").on(PHONE), TECHCORP)
                .in(new SalesforceId("00Q5g00000AbCdE"));
        LeadDetails mary = LeadDetails.of(mail(MARY, "mary@techcorp.com").on(PHONE), TECHCORP)
                .in(new SalesforceId("00Q5g00000AbCdE"));
        assertThat(DuplicateMatch.between(MatchKeys.of(john), MatchKeys.of(mary)))
                .isInstanceOfSatisfying(
                        DuplicateMatch.Same.class,
                        same -> assertThat(same.reasons()).hasSize(2));
    }

    private static Person only(String lastName) {
        return new Person(
                Optional.empty(), Optional.of(lastName), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void assertDoubtful(Person one, Person other) {
        assertThat(between(one, other))
                .isEqualTo(new DuplicateMatch.Doubtful(List.of(DuplicateReason.same(DuplicateReason.Kind.PHONE))));
    }

    private static Person mail(Person person, String address) {
        return person.at(new EmailAddress(address));
    }

    private static DuplicateMatch between(Person one, Person other) {
        return DuplicateMatch.between(
                MatchKeys.of(LeadDetails.of(one, TECHCORP)), MatchKeys.of(LeadDetails.of(other, TECHCORP)));
    }

    private static void assertSame(Person one, Person other) {
        assertThat(between(one, other)).isInstanceOf(DuplicateMatch.Same.class);
    }
}
