package com.leadintel.ui.lead;

import com.leadintel.application.lead.CorrectLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Corrects what is known of a lead. */
@Dependent
public class CorrectPresenter {
    private final SessionCaller session;
    private final ShowLead show;
    private final UnderstandDraft understand;
    private final CorrectLead correct;

    @Inject
    public CorrectPresenter(SessionCaller session, ShowLead show, UnderstandDraft understand, CorrectLead correct) {
        this.session = session;
        this.show = show;
        this.understand = understand;
        this.correct = correct;
    }

    /** What was known when somebody began to correct it. */
    public record Known(LeadId lead, LeadDetails details, long version) {
        DetailsForm form() {
            return DetailsForm.of(details);
        }
    }

    /** What is known now. */
    public Known open(LeadId id) {
        Lead.State lead = show.handle(session.caller(), id);
        return new Known(id, lead.details(), lead.version());
    }

    /** Takes over what was typed; refused when somebody else changed the lead meanwhile. */
    public void save(Known known, DetailsForm typed) {
        LeadDetails details = understand
                .handle(session.caller(), typed.draft(known.details()))
                .showing(known.details().images());
        correct.handle(session.caller(), known.lead(), details, Optional.of(known.version()));
    }
}
