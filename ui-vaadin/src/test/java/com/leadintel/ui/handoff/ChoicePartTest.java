package com.leadintel.ui.handoff;

import static com.leadintel.domain.lead.LeadFixtures.LEAD;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ShowIntegrations;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.research.StartResearch;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.LeadFixtures;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoicePartTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String MAIL = "E-mail to the account executive";
    private static final String TASK = "Task in the CRM";
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryConnections connections = new InMemoryConnections();
    private final HandoffWays ways = new HandoffWays(
            () -> Caller.person(TENANT, LeadFixtures.SELLER, "Maya Ortiz", Set.of(Role.SDR)),
            new ShowLead(leads),
            new StartResearch(
                    leads, new InMemoryJobs(new SequentialIds(), CLOCK), new InMemoryIdempotentAnswers(CLOCK)),
            new MoveLead(leads, CLOCK),
            new ShowIntegrations(
                    connections,
                    (tenant, provider) -> Optional.of("org-1"),
                    (tenant, provider) -> Optional.empty(),
                    tenant -> List.of()));
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void browser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closed() {
        MockVaadin.tearDown();
    }

    @Test
    void whatIsUntickedIsNoLongerPromised() {
        connections.save(TENANT, new Connection(TENANT, Provider.SALESFORCE, "k".repeat(40), Optional.of("org-1")));
        ChoicePart choice = shown();
        assertThat(promised(choice)).contains(MAIL, TASK, "Recorded", "Lead moves to Handed off");

        LocatorJ._get(Checkbox.class, spec -> spec.withLabel("E-mail with the document as PDF"))
                .setValue(false);
        assertThat(promised(choice)).doesNotContain(MAIL).contains(TASK);

        LocatorJ._get(Checkbox.class, spec -> spec.withLabel(TASK)).setValue(false);
        assertThat(promised(choice)).doesNotContain(MAIL, TASK).contains("Recorded", "Lead moves to Handed off");
        assertThat(told).as("the page is told each time").hasSize(2);
    }

    @Test
    void noTaskIsPromisedWhereNoCrmCanTakeIt() {
        assertThat(promised(shown())).contains(MAIL).doesNotContain(TASK);
    }

    private ChoicePart shown() {
        HandoffPage page = new HandoffPage(LEAD, "Northforge", List.of(), List.of(), "", List.of());
        ChoicePart choice = new ChoicePart(page, ways, () -> told.add("changed"));
        UI.getCurrent().add(choice);
        return choice;
    }

    private static String promised(ChoicePart choice) {
        return EffectsPart.planned(choice.value().effects()).getElement().getTextRecursively();
    }
}
