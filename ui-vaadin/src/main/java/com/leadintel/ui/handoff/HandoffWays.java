package com.leadintel.ui.handoff;

import com.leadintel.application.integration.Integration;
import com.leadintel.application.integration.ShowIntegrations;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.research.StartResearch;
import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.call.CallRoutes;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done about the rules that a lead does not meet, and what the handoff can reach. */
@Dependent
public class HandoffWays {
    private final SessionCaller session;
    private final ShowLead lead;
    private final StartResearch research;
    private final MoveLead move;
    private final ShowIntegrations integrations;

    @Inject
    public HandoffWays(
            SessionCaller session,
            ShowLead lead,
            StartResearch research,
            MoveLead move,
            ShowIntegrations integrations) {
        this.session = session;
        this.lead = lead;
        this.research = research;
        this.move = move;
        this.integrations = integrations;
    }

    /** A way to meet a rule: a page to go to, or an act that is done at once and what is said then. */
    public record Way(String icon, String label, Optional<String> path, Runnable act, String done) {
        private static Way to(String path, String icon, String label) {
            return new Way(icon, label, Optional.of(path), () -> {}, "");
        }
    }

    /** The ways that are open to the viewer now, the first one first; none when another rule comes first. */
    public List<Way> of(LeadId id, Eligibility.Rule rule) {
        Lead.State state = lead.handle(session.caller(), id);
        return switch (rule) {
            case QUALIFIED ->
                state.bant().missing().isEmpty()
                        ? only(Permission.LEAD_WRITE, qualify(id)).toList()
                        : List.of();
            case RESEARCHED ->
                Stream.concat(only(Permission.LEAD_WRITE, website(state)), only(Permission.RESEARCH_RUN, again(state)))
                        .toList();
            case CALLED ->
                only(Permission.CALL_WRITE, Way.to(CallRoutes.log(id), "phone", Texts.of("call.log")))
                        .toList();
            case BANT_KNOWN ->
                only(
                                Permission.LEAD_WRITE,
                                Way.to(
                                        LeadRoutes.lead(id),
                                        "pencil",
                                        Texts.of("fix.lead.stage-not-allowed.bant-incomplete")))
                        .toList();
        };
    }

    /** Whether a task can be left in a CRM. */
    public boolean reachesCrm() {
        return session.caller().may(Permission.CONNECTION_READ)
                && integrations.handle(session.caller()).stream()
                        .anyMatch(one ->
                                one.role() == Integration.Role.CRM && one.state() == Integration.State.CONNECTED);
    }

    private Stream<Way> only(Permission permission, Way way) {
        return Stream.of(way).filter(one -> session.caller().may(permission));
    }

    private Way qualify(LeadId id) {
        return new Way(
                "check",
                Texts.of("handoff.qualify"),
                Optional.empty(),
                () -> move.handle(session.caller(), id, Stage.QUALIFIED, Optional.empty(), Optional.empty()),
                Texts.of("handoff.qualified"));
    }

    private static Way website(Lead.State state) {
        String label = Texts.of(
                state.details().company().website().isPresent() ? "handoff.website.correct" : "handoff.website.add");
        return Way.to(LeadRoutes.website(state.id()), "pencil", label);
    }

    private Way again(Lead.State state) {
        return new Way(
                "sparkles",
                Texts.of(state.research().isPresent() ? "handoff.research-again" : "research.start"),
                Optional.empty(),
                () -> research.handle(session.caller(), state.id(), Optional.empty()),
                Texts.of("research.running"));
    }
}
