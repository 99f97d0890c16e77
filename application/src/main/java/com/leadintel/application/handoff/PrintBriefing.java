package com.leadintel.application.handoff;

import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.LeadId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows the briefing of a lead as it would be sent now. */
@Step
public class PrintBriefing {
    private final WriteBriefing write;
    private final BriefingPrinter printer;

    @Inject
    public PrintBriefing(WriteBriefing write, BriefingPrinter printer) {
        this.write = write;
        this.printer = printer;
    }

    /** The briefing as an HTML page. */
    public String html(Caller caller, LeadId lead) {
        return printer.html(caller.tenant(), document(caller, lead));
    }

    /** The briefing as PDF. */
    public byte[] pdf(Caller caller, LeadId lead) {
        return printer.pdf(caller.tenant(), document(caller, lead));
    }

    private BriefingDocument document(Caller caller, LeadId lead) {
        Optional<String> from = caller.user().map(person -> caller.name());
        return new BriefingDocument(write.handle(caller, lead), from, Optional.empty(), Optional.empty());
    }
}
