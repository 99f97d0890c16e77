package com.leadintel.ui.board;

import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.UnderstandDraft;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.lead.DetailsForm;
import com.leadintel.ui.lead.Owners;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Turns what somebody typed into a lead. */
@Dependent
public class NewLeadPresenter {
    private final SessionCaller session;
    private final UnderstandDraft understand;
    private final CaptureLead capture;
    private final BrowseUsers users;

    @Inject
    public NewLeadPresenter(SessionCaller session, UnderstandDraft understand, CaptureLead capture, BrowseUsers users) {
        this.session = session;
        this.understand = understand;
        this.capture = capture;
        this.users = users;
    }

    /** Everybody who may own the lead. */
    public Owners owners() {
        return Owners.among(users.handle(session.caller()), session.caller());
    }

    /** Captures the lead; one that is new gets the owner. */
    public LeadId capture(DetailsForm form, Optional<UserId> owner) {
        LeadDetails details = understand.handle(session.caller(), form.draft());
        return capture.handle(
                        session.caller(),
                        new CaptureLead.Command(
                                details,
                                Capture.Via.FORM,
                                LeadSource.of(LeadSource.Channel.OTHER),
                                Optional.empty(),
                                true,
                                owner,
                                Optional.empty()))
                .lead();
    }
}
