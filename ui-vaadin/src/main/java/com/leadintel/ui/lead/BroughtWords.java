package com.leadintel.ui.lead;

import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.Money;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a capture brought that the lead does not say, in words. */
final class BroughtWords {
    private static final List<Part> SAID = List.of(
            new Part("FULL_NAME", details -> details.person().fullName()),
            new Part("JOB_TITLE", details -> details.person().title()),
            new Part("EMAIL", details -> details.person().email().map(Object::toString)),
            new Part("PHONE", details -> details.person().phone().map(Object::toString)),
            new Part("COMPANY", details -> details.company().name()),
            new Part("WEBSITE", details -> details.company().website().map(URI::toString)),
            new Part("INDUSTRY", details -> details.company().industry()),
            new Part("EMPLOYEES", details -> details.company().employees().map(Object::toString)),
            new Part(
                    "ANNUAL_REVENUE",
                    details -> details.company().annualRevenue().map(BroughtWords::money)),
            new Part("SALESFORCE_ID", details -> details.salesforceId().map(Object::toString)),
            new Part("MESSAGE", LeadDetails::message));

    private BroughtWords() {}

    /** A field of a lead, and what details say of it. */
    private record Part(String field, Function<LeadDetails, Optional<String>> of) {
        Optional<String> told(LeadDetails brought) {
            return of.apply(brought).map(value -> Texts.of("timeline.brought.part", Texts.name("field", field), value));
        }
    }

    static String unlike(LeadDetails brought, LeadDetails known) {
        return SAID.stream()
                .filter(part -> !part.of().apply(brought).equals(part.of().apply(known)))
                .flatMap(part -> part.told(brought).stream())
                .collect(Collectors.joining(", "));
    }

    private static String money(Money money) {
        return Numbers.shortMoney(money);
    }
}
