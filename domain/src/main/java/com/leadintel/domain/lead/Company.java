package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Require;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The firm behind a lead: its name (at most 200 characters), the http(s) address of its website, its industry (at most
 * 120), its number of employees (0 to 10 million) and its revenue in a year.
 */
public record Company(
        Optional<String> name,
        Optional<URI> website,
        Optional<String> industry,
        Optional<Integer> employees,
        Optional<Money> annualRevenue) {
    private static final Set<String> WEB = Set.of("http", "https");

    public Company {
        name = name.map(text -> Require.text(text, 200, "company.name-malformed"));
        website.ifPresent(Company::requireWeb);
        industry = industry.map(text -> Require.text(text, 120, "company.industry-malformed"));
        employees.ifPresent(count -> Require.that(count >= 0 && count <= 10_000_000, "company.employees-out-of-range"));
        annualRevenue.ifPresent(money -> Require.that(money.amount().signum() >= 0, "company.annual-revenue-negative"));
    }

    /** No firm that we know of yet. */
    public static Company unknown() {
        return new Company(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A firm of which only the name is known. */
    public static Company named(String name) {
        return new Company(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same firm with a website. */
    public Company at(URI newWebsite) {
        return new Company(name, Optional.of(newWebsite), industry, employees, annualRevenue);
    }

    /** The same firm, with what is missing taken from the other. */
    Company filledFrom(Company other) {
        return new Company(
                name.or(other::name),
                website.or(other::website),
                industry.or(other::industry),
                employees.or(other::employees),
                annualRevenue.or(other::annualRevenue));
    }

    private static void requireWeb(URI address) {
        Require.that(
                address.getScheme() != null
                        && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                        && address.getHost() != null
                        && address.toString().length() <= 500,
                "company.website-malformed");
    }
}
