package com.leadintel.rest.webhook;

import com.leadintel.application.lead.LeadDraft;
import com.leadintel.domain.lead.LeadSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A lead in the words of Salesforce. */
record SalesforceRecord(Map<String, String> fields) {
    private static final Map<String, LeadSource.Channel> CHANNELS = Map.of(
            "web", LeadSource.Channel.WEB,
            "phone inquiry", LeadSource.Channel.PHONE,
            "partner referral", LeadSource.Channel.PARTNER,
            "partner", LeadSource.Channel.PARTNER,
            "purchased list", LeadSource.Channel.COLD_OUTREACH,
            "trade show", LeadSource.Channel.EVENT,
            "employee referral", LeadSource.Channel.REFERRAL,
            "external referral", LeadSource.Channel.REFERRAL,
            "advertisement", LeadSource.Channel.ADVERTISING);

    LeadDraft toDraft() {
        return new LeadDraft(
                field("FirstName"),
                field("LastName"),
                field("Title"),
                field("Email"),
                field("Phone").or(() -> field("MobilePhone")),
                field("Company"),
                field("Website"),
                field("Industry"),
                field("NumberOfEmployees")
                        .filter(text -> text.matches("\\d{1,7}"))
                        .map(Integer::valueOf),
                Optional.empty(),
                field("Id"),
                field("Description"));
    }

    LeadSource source() {
        Optional<String> said = field("LeadSource").map(text -> text.substring(0, Math.min(200, text.length())));
        LeadSource.Channel channel = said.map(text -> text.toLowerCase(Locale.ROOT))
                .map(CHANNELS::get)
                .orElse(LeadSource.Channel.OTHER);
        return new LeadSource(channel, said);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
