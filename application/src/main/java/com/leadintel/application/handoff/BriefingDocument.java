package com.leadintel.application.handoff;

import com.leadintel.domain.handoff.Briefing;
import java.util.Optional;

/** A briefing as it is printed: from whom, to whom where that is decided, and with which notes. */
public record BriefingDocument(Briefing briefing, String from, Optional<String> to, Optional<String> notes) {}
