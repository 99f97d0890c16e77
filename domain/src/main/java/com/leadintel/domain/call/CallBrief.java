package com.leadintel.domain.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Require;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/**
 * What an analyst is given: the transcript, the local date of the call (relative dates count from it), the currency to
 * assume for amounts that name none, and the competitors that the tenant knows by name.
 */
public record CallBrief(
        CallId call,
        LocalDate heldOn,
        Optional<CallType> type,
        Transcript transcript,
        Currency currency,
        Set<String> competitors) {
    public CallBrief {
        Require.present(call, "call.id-missing");
        Require.present(heldOn, "call.date-missing");
        Require.present(transcript, "call.transcript-missing");
        Require.present(currency, "money.currency-missing");
        competitors = Set.copyOf(competitors);
    }
}
