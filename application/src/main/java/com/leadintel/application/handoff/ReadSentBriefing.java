package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.HandoffId;
import jakarta.inject.Inject;

/** Shows the briefing of a handoff as it was fixed when the handoff began, whatever became of the lead since. */
@Step
public class ReadSentBriefing {
    private final ShowHandoff show;
    private final BriefingPrinter printer;

    @Inject
    public ReadSentBriefing(ShowHandoff show, BriefingPrinter printer) {
        this.show = show;
        this.printer = printer;
    }

    /** The briefing as an HTML page; refuses an unknown handoff with {@code handoff.not-found}. */
    public String handle(Caller caller, HandoffId id) {
        return printer.html(
                caller.tenant(), BriefingDocument.of(show.handle(caller, id).state()));
    }
}
