package com.leadintel.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.lead.CorrectLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
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
    private final CorrectPresenter presenter = new CorrectPresenter(
            () -> Caller.person(LeadFixtures.TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR)),
            new ShowLead(leads),
            new UnderstandDraft((tenant, text) ->
                    Optional.of(text).filter(number -> number.startsWith("+")).map(PhoneNumber::new)),
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
    void whoeverIsLateIsRefused() {
        CorrectPresenter.Known known = presenter.open(LeadFixtures.LEAD);
        presenter.save(known, at("one.example", known.details()));
        assertThatThrownBy(() -> presenter.save(known, at("two.example", known.details())))
                .hasMessageStartingWith("lead.changed-meanwhile");
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

    private static DetailsForm at(String website, LeadDetails details) {
        DetailsForm form = DetailsForm.of(details);
        return new DetailsForm(
                form.company(), website, form.firstName(), form.lastName(), form.title(), form.email(), form.phone());
    }
}
