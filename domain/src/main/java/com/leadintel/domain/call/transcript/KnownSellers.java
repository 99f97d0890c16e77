package com.leadintel.domain.call.transcript;

import com.leadintel.domain.shared.Require;
import java.util.Set;

/** What is known about the selling side before a transcript is read: names of its people and of its companies. */
public record KnownSellers(Set<String> people, Set<String> companies) {
    /** Nothing is known. */
    public static final KnownSellers NONE = new KnownSellers(Set.of(), Set.of());

    public KnownSellers {
        people = Set.copyOf(Require.present(people, "sellers.people-missing"));
        companies = Set.copyOf(Require.present(companies, "sellers.companies-missing"));
    }
}
