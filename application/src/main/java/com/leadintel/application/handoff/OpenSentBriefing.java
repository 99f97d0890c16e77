package com.leadintel.application.handoff;

import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.HandoffId;
import jakarta.inject.Inject;

/** Opens the PDF that went out with a handoff. */
@Step
public class OpenSentBriefing {
    private final ShowHandoff show;
    private final BriefingPrinter printer;
    private final FileStore files;

    @Inject
    public OpenSentBriefing(ShowHandoff show, BriefingPrinter printer, FileStore files) {
        this.show = show;
        this.printer = printer;
        this.files = files;
    }

    /**
     * The very file that went out; while none is kept yet, the briefing as the handoff fixed it. Refuses an unknown handoff
     * with {@code handoff.not-found}.
     */
    public byte[] handle(Caller caller, HandoffId id) {
        Handoff.State handoff = show.handle(caller, id).state();
        return handoff.document()
                .map(kept -> KeepBriefing.kept(files, caller.tenant(), kept))
                .orElseGet(() -> printer.pdf(caller.tenant(), BriefingDocument.of(handoff)));
    }
}
