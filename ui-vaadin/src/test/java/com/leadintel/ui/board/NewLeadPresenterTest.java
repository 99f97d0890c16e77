package com.leadintel.ui.board;

import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.ui.lead.DetailsForm;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NewLeadPresenterTest {
    private static final Clock CLOCK = Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC);
    private static final DetailsForm DANA = new DetailsForm(
            " Northforge ", "northforge.example", "Dana", "Whitfield", "", "dana@northforge.example", "+14155550132");

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private Role role = Role.SDR;
    private final NewLeadPresenter presenter = new NewLeadPresenter(
            () -> Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(role)),
            new UnderstandDraft((tenant, text) ->
                    Optional.of(text).filter(number -> number.startsWith("+")).map(PhoneNumber::new)),
            new CaptureLead(leads, users, new InMemoryIdempotentAnswers(CLOCK), new SequentialIds(), CLOCK),
            new BrowseUsers(users));

    @Test
    void whatWasTypedIsALeadThatAPersonConfirmed() {
        Lead.State lead =
                leads.get(TENANT, presenter.capture(DANA, Optional.empty())).state();

        assertThat(lead.details().company().name()).contains("Northforge");
        assertThat(lead.details().company().website()).contains(URI.create("https://northforge.example"));
        assertThat(lead.details().person().title()).isEmpty();
        assertThat(lead.details().person().phone()).contains(new PhoneNumber("+14155550132"));
        assertThat(lead.captures()).singleElement().satisfies(capture -> {
            assertThat(capture.via()).isEqualTo(Capture.Via.FORM);
            assertThat(capture.confirmed()).isTrue();
        });
    }

    @Test
    void whoIsKnownAlreadyIsTheSameLead() {
        LeadId first = presenter.capture(DANA, Optional.empty());

        assertThat(presenter.capture(DANA, Optional.empty())).isEqualTo(first);
        assertThat(leads.get(TENANT, first).state().captures()).hasSize(2);
    }

    @Test
    void withoutAnyNameThereIsNoLead() {
        assertThatThrownBy(() -> presenter.capture(DetailsForm.blank(), Optional.empty()))
                .hasMessageStartingWith("lead.name-missing");
        assertThat(leads.all(TENANT)).isEmpty();
    }

    @Test
    void whoeverOnlyReadsAddsNobody() {
        role = Role.VIEWER;

        assertThatThrownBy(() -> presenter.capture(DANA, Optional.empty())).hasMessageStartingWith("access.forbidden");
        assertThat(leads.all(TENANT)).isEmpty();
    }
}
