package com.leadintel.application.handoff;

import com.leadintel.domain.handoff.Briefing;
import com.leadintel.domain.handoff.Handoff;
import java.util.Optional;

/** A briefing as it is printed: from which person, if it was one, to whom where that is decided, and with which notes. */
public record BriefingDocument(Briefing briefing, Optional<String> from, Optional<String> to, Optional<String> notes) {
    /** The document of a handoff, as it was fixed when the handoff began. */
    static BriefingDocument of(Handoff.State handoff) {
        return new BriefingDocument(
                handoff.briefing(),
                handoff.from().user().map(person -> handoff.from().name()),
                Optional.of(handoff.to().name()),
                handoff.notes());
    }
}
