package com.leadintel.ui.lead;

import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.Money;
import com.leadintel.ui.text.Numbers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a capture brought that the lead does not say, in words. */
final class BroughtWords {
    private static final List<Function<LeadDetails, Optional<String>>> SAID = List.of(
            details -> details.person().fullName(),
            details -> details.person().title(),
            details -> details.person().email().map(Object::toString),
            details -> details.person().phone().map(Object::toString),
            details -> details.company().name(),
            details -> details.company().website().map(URI::toString),
            details -> details.company().industry(),
            details -> details.company().employees().map(Object::toString),
            details -> details.company().annualRevenue().map(BroughtWords::money),
            details -> details.salesforceId().map(Object::toString),
            LeadDetails::message);

    private BroughtWords() {}

    static String unlike(LeadDetails brought, LeadDetails known) {
        return SAID.stream()
                .filter(part -> !part.apply(brought).equals(part.apply(known)))
                .flatMap(part -> part.apply(brought).stream())
                .collect(Collectors.joining(", "));
    }

    private static String money(Money money) {
        return Numbers.shortMoney(money);
    }
}
