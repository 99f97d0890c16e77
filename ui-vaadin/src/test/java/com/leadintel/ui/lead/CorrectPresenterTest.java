package com.leadintel.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.lead.CorrectLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.lead.DetailsForm.Field;
import com.leadintel.ui.text.Refusals;
import com.leadintel.ui.text.Texts;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectPresenterTest {
    private static final Clock CLOCK = Clock.fixed(LeadFixtures.NOW.plusSeconds(7200), ZoneOffset.UTC);
    private final InMemoryLeads leads = new InMemoryLeads();
    private Runnable meanwhile = () -> {};
    private final CorrectPresenter presenter = new CorrectPresenter(
            () -> Caller.person(LeadFixtures.TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR)),
            new ShowLead(leads),
            new UnderstandDraft((tenant, text) -> {
                meanwhile.run();
                return Optional.of(text)
                        .filter(number -> number.startsWith("+"))
                        .map(PhoneNumber::new);
            }),
            new CorrectLead(leads, CLOCK));

    @BeforeEach
    void aLead() {
        leads.add(LeadFixtures.TENANT, LeadFixtures.captured());
    }

    @Test
    void whatIsTypedIsTakenOverAndTheRestStays() {
        LeadDetails before = details();
        presenter.save(presenter.open(LeadFixtures.LEAD), at("forge.example", before));
        assertThat(details().company().website()).contains(URI.create("https://forge.example"));
        assertThat(details())
                .isEqualTo(new LeadDetails(
                        before.person(),
                        before.company().at(URI.create("https://forge.example")),
                        before.salesforceId(),
                        before.message(),
                        before.images()));
    }

    @Test
    void savingWhatWasShownChangesNothing() {
        LeadDetails before = details();
        CorrectPresenter.Known known = presenter.open(LeadFixtures.LEAD);
        presenter.save(known, known.form());
        assertThat(details()).isEqualTo(before);
    }

    @Test
    void whatResearchFindsOutMeanwhileIsInNobodysWay() {
        CorrectPresenter.Known known = presenter.open(LeadFixtures.LEAD);
        long before = version();
        rescored();
        assertThat(version()).isGreaterThan(before);

        assertThat(presenter.save(known, at("forge.example", known.details()))).isEmpty();
        assertThat(details().company().website()).contains(URI.create("https://forge.example"));
    }

    @Test
    void whatIsFoundOutAtTheLastMomentIsInNobodysWayEither() {
        CorrectPresenter.Known known = presenter.open(LeadFixtures.LEAD);
        meanwhile = () -> {
            meanwhile = () -> {};
            rescored();
        };

        assertThat(presenter.save(known, at("forge.example", known.details()))).isEmpty();
        assertThat(details().company().website()).contains(URI.create("https://forge.example"));
    }

    @Test
    void whoeverIsLateIsToldWhatIsNewAndGoesOn() {
        CorrectPresenter.Known known = presenter.open(LeadFixtures.LEAD);
        assertThat(presenter.save(known, at("one.example", known.details()))).isEmpty();

        CorrectPresenter.Meanwhile meanwhile =
                presenter.save(known, at("two.example", known.details())).orElseThrow();
        assertThat(details().company().website())
                .as("nothing is overwritten")
                .contains(URI.create("https://one.example"));
        assertThat(meanwhile.changes())
                .containsOnly(Map.entry(
                        Field.WEBSITE,
                        new CorrectPresenter.Change(known.form().website(), "https://one.example", true)));
        assertThat(meanwhile.typed().website()).as("what was typed stays").isEqualTo("two.example");

        assertThat(presenter.save(meanwhile.now(), meanwhile.typed())).isEmpty();
        assertThat(details().company().website()).contains(URI.create("https://two.example"));
    }

    @Test
    void whatOthersWroteElsewhereIsNotUndone() {
        CorrectPresenter.Known known = presenter.open(LeadFixtures.LEAD);
        assertThat(presenter.save(known, at("one.example", known.details()))).isEmpty();

        CorrectPresenter.Meanwhile meanwhile = presenter
                .save(known, known.form().with(Field.TITLE, "Head of Casting"))
                .orElseThrow();
        assertThat(meanwhile.changes().get(Field.WEBSITE))
                .isEqualTo(new CorrectPresenter.Change(known.form().website(), "https://one.example", false));
        assertThat(presenter.save(meanwhile.now(), meanwhile.typed())).isEmpty();
        assertThat(details().company().website()).contains(URI.create("https://one.example"));
        assertThat(details().person().title()).contains("Head of Casting");
    }

    @ParameterizedTest
    @CsvSource({
        "phone.malformed, PHONE",
        "email.malformed, EMAIL",
        "company.website-malformed, WEBSITE",
        "company.name-malformed, COMPANY",
        "lead.name-missing, COMPANY",
        "person.first-name-malformed, FIRST_NAME",
        "person.last-name-malformed, LAST_NAME",
        "person.title-malformed, TITLE"
    })
    void aRefusalMarksItsFieldAndSaysWhatIsWrong(String code, Field field) {
        assertThat(Field.blamedBy(code)).contains(field);
        assertThat(Refusals.sentence(Refusal.invalid(code, Map.of()))).isNotEqualTo(Texts.of("refusal.INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.changed-meanwhile", "access.forbidden"})
    void otherRefusalsAreAboutNoField(String code) {
        assertThat(Field.blamedBy(code)).isEmpty();
    }

    private LeadDetails details() {
        return leads.get(LeadFixtures.TENANT, LeadFixtures.LEAD).state().details();
    }

    private long version() {
        return leads.get(LeadFixtures.TENANT, LeadFixtures.LEAD).state().version();
    }

    /** As a machine that knows more of the lead leaves it: the details are the same, the version is not. */
    private void rescored() {
        Lead lead = leads.get(LeadFixtures.TENANT, LeadFixtures.LEAD);
        lead.rescore(LeadFixtures.NOW);
        leads.save(LeadFixtures.TENANT, lead);
    }

    private static DetailsForm at(String website, LeadDetails details) {
        return DetailsForm.of(details).with(Field.WEBSITE, website);
    }
}
