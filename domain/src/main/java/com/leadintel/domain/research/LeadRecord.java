package com.leadintel.domain.research;

import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.Money;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a lead itself brought, as pages that findings can cite: its fields on one, its own words on another. */
public final class LeadRecord {
    private LeadRecord() {}

    /** The pages of a lead; the addresses are URNs of the lead. */
    public static SourceResult of(ResearchSubject subject, Instant now) {
        List<SourcePage> pages = new ArrayList<>();
        LeadDetails details = subject.details();
        pages.add(page(subject, SourcePage.Kind.LEAD_RECORD, String.join("\n", fields(details)), now));
        details.message().ifPresent(words -> pages.add(page(subject, SourcePage.Kind.LEAD_MESSAGE, words, now)));
        return SourceResult.of(SourceKind.LEAD, pages);
    }

    private static SourcePage page(ResearchSubject subject, SourcePage.Kind kind, String text, Instant now) {
        String part = kind == SourcePage.Kind.LEAD_MESSAGE ? ":message" : "";
        URI address = URI.create("urn:lead-intel:lead:" + subject.lead() + part);
        return new SourcePage(address, kind, "", text, now);
    }

    private static List<String> fields(LeadDetails details) {
        List<String> lines = new ArrayList<>();
        Person person = details.person();
        Company company = details.company();
        person.fullName()
                .ifPresent(name -> lines.add(
                        person.title().map(title -> name + ", " + title).orElse(name)));
        company.name().ifPresent(lines::add);
        add(lines, "Industry: ", company.industry());
        add(lines, "Employees: ", company.employees());
        add(lines, "Annual revenue: ", company.annualRevenue().map(LeadRecord::words));
        return lines;
    }

    private static String words(Money money) {
        return String.format(
                Locale.ROOT, "%,.0f %s", money.amount(), money.currency().getCurrencyCode());
    }

    private static void add(List<String> lines, String label, Optional<?> value) {
        value.ifPresent(known -> lines.add(label + known));
    }
}
