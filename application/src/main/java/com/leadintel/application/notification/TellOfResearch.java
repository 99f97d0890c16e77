package com.leadintel.application.notification;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.lead.ResearchNoted;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;
import java.util.Map;

/** The owner of a lead hears that its research is ready, or that it has gaps. */
@UseCase
public class TellOfResearch implements EventHandler<ResearchNoted> {
    private final Tell tell;
    private final Leads leads;

    @Inject
    public TellOfResearch(Tell tell, Leads leads) {
        this.tell = tell;
        this.leads = leads;
    }

    @Override
    public String name() {
        return "notification.tell-of-research";
    }

    @Override
    public Class<ResearchNoted> event() {
        return ResearchNoted.class;
    }

    @Override
    public void on(EventId id, ResearchNoted event) {
        leads.find(event.tenant(), event.lead())
                .ifPresent(lead -> lead.state()
                        .owner()
                        .ifPresent(owner -> tell.handle(event.tenant(), id, owner, news(event, lead))));
    }

    private static News news(ResearchNoted event, Lead lead) {
        boolean complete = lead.state()
                .research()
                .filter(note -> note.dossier().equals(event.dossier()))
                .map(ResearchNote::complete)
                .orElse(event.checkedFindings() > 0);
        return News.of(
                complete ? Kind.RESEARCH_READY : Kind.RESEARCH_INCOMPLETE,
                event.lead(),
                Map.of(
                        "findings",
                        Integer.toString(event.checkedFindings()),
                        "score",
                        Integer.toString(lead.score().value().value())));
    }
}
