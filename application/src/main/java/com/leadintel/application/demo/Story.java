package com.leadintel.application.demo;

import com.leadintel.application.lead.RecordBant;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens to one made-up lead: how it came in and how many days before the demo was opened, who works on it, the
 * calls, what the owner notes where the calls left a gap, how far it gets, and why it is given up if it is.
 */
public record Story(
        LeadId lead,
        LeadDetails details,
        LeadSource source,
        int capturedDaysAgo,
        Optional<Colleague> owner,
        List<PlannedCall> calls,
        Map<BantElement, RecordBant.Words> notes,
        Stage ending,
        Optional<Handing> handing,
        Optional<String> reason) {
    public Story {
        calls = List.copyOf(calls);
        notes = Map.copyOf(notes);
    }

    /** To whom the lead is handed, with which words, and what became of it. */
    public record Handing(Colleague to, Optional<String> notes, Optional<Ending> outcome) {}

    /** Won, lost, and for how much. */
    public record Ending(Outcome.Result result, Optional<Money> amount) {}

    Colleague worker() {
        return owner.orElse(Colleague.MAYA);
    }
}
