package com.leadintel.application.lead;

import com.leadintel.domain.shared.Money;
import java.util.Optional;

/** What a form, a file or a message says about a lead, in its own words and not yet checked. */
public record LeadDraft(
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> title,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> company,
        Optional<String> website,
        Optional<String> industry,
        Optional<Integer> employees,
        Optional<Money> annualRevenue,
        Optional<String> salesforceId,
        Optional<String> message) {

    /** The same draft without the field that a refusal with this code is about; the same for any other code. */
    LeadDraft without(String code) {
        boolean noEmail = code.startsWith("email.");
        boolean noPhone = code.startsWith("phone.");
        boolean noWebsite = code.equals("company.website-malformed");
        boolean noMessage = code.equals("lead.message-malformed");
        return new LeadDraft(
                firstName,
                lastName,
                title,
                noEmail ? Optional.empty() : email,
                noPhone ? Optional.empty() : phone,
                company,
                noWebsite ? Optional.empty() : website,
                industry,
                employees,
                annualRevenue,
                salesforceId,
                noMessage ? Optional.empty() : message);
    }
}
