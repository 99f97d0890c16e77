package com.leadintel.application.lead;

import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.SalesforceId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns what somebody wrote about a lead into what we know of it: phone numbers and web addresses in one form. */
@Step
public class UnderstandDraft {
    private final PhoneNumberParser phones;

    @Inject
    public UnderstandDraft(PhoneNumberParser phones) {
        this.phones = phones;
    }

    /**
     * The details; blank words count as absent. Refuses with the code of the first thing that is wrong, such as
     * {@code email.malformed}, {@code phone.malformed}, {@code company.website-malformed} or {@code lead.name-missing}.
     */
    public LeadDetails handle(Caller caller, LeadDraft draft) {
        Person person = new Person(
                said(draft.firstName()),
                said(draft.lastName()),
                said(draft.title()),
                said(draft.email()).map(EmailAddress::new),
                said(draft.phone()).map(text -> phone(caller.tenant(), text)));
        Company company = new Company(
                said(draft.company()),
                said(draft.website()).map(UnderstandDraft::address),
                said(draft.industry()),
                draft.employees(),
                draft.annualRevenue());
        Optional<SalesforceId> salesforceId = said(draft.salesforceId()).map(SalesforceId::new);
        return new LeadDetails(person, company, salesforceId, said(draft.message()), List.of());
    }

    private PhoneNumber phone(TenantId tenant, String text) {
        return phones.parse(tenant, text)
                .orElseThrow(() -> Refusal.invalid("phone.malformed", Map.of("length", text.length())));
    }

    private static URI address(String text) {
        String whole = text.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*") ? text : "https://" + text;
        try {
            return URI.create(whole);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("company.website-malformed", Map.of("length", text.length()), malformed);
        }
    }

    private static Optional<String> said(Optional<String> text) {
        return text.map(String::strip).filter(words -> !words.isEmpty());
    }
}
