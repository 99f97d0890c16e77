package com.leadintel.application.handoff.port;

import com.leadintel.application.handoff.BriefingDocument;
import com.leadintel.domain.shared.TenantId;

/** Prints briefings for people to read. */
public interface BriefingPrinter {
    /** A complete HTML page without scripts or anything from elsewhere. */
    String html(TenantId tenant, BriefingDocument document);

    /** The same as PDF. */
    byte[] pdf(TenantId tenant, BriefingDocument document);
}
