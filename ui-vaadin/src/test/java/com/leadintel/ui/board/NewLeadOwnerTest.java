package com.leadintel.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.lead.DetailsForm;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewLeadOwnerTest {
    private static final Clock CLOCK = Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC);
    private static final DetailsForm ACME = new DetailsForm("Acme", "", "Anna", "Schmidt", "", "anna@acme.example", "");
    private static final User MAYA = user(LeadFixtures.SELLER, "Maya Ortiz");
    private static final User BEN = user(new UserId(new UUID(4, 41)), "Ben Day");

    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final NewLeadPresenter presenter = new NewLeadPresenter(
            MAYA::caller,
            new UnderstandDraft((tenant, text) -> Optional.empty()),
            new CaptureLead(leads, users, new InMemoryIdempotentAnswers(CLOCK), new SequentialIds(), CLOCK),
            new BrowseUsers(users));

    @BeforeEach
    void benAndMayaWorkHere() {
        users.add(LeadFixtures.TENANT, BEN);
        users.add(LeadFixtures.TENANT, MAYA);
    }

    @Test
    void whoeverMakesALeadOwnsItUnlessTheyChooseOtherwise() {
        assertThat(presenter.owners().me()).contains(MAYA.id());
        assertThat(presenter.owners().names().values()).containsExactly("Maya Ortiz", "Ben Day");
    }

    @Test
    void theNewLeadBelongsToWhoWasChosen() {
        LeadId lead = presenter.capture(ACME, Optional.of(BEN.id()));

        assertThat(leads.get(LeadFixtures.TENANT, lead).state().owner()).contains(BEN.id());
    }

    @Test
    void theNewLeadMayBeNobodys() {
        LeadId lead = presenter.capture(ACME, Optional.empty());

        assertThat(leads.get(LeadFixtures.TENANT, lead).state().owner()).isEmpty();
    }

    private static User user(UserId id, String name) {
        EmailAddress email = new EmailAddress(id + "@example.com");
        return new User(id, LeadFixtures.TENANT, email, name, Set.of(Role.SDR), "hash", false, true, LeadFixtures.NOW);
    }
}
