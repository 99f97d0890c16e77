package com.leadintel.domain.call.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above a transcript that say who took part: {@code Seller: Maya}, {@code Attendees: Sarah (VP, Nextera)}. */
final class Heading {
    private static final Set<String> SELLERS = Set.of("seller", "sellers", "rep", "sales rep", "host", "agent");
    private static final Set<String> BUYERS =
            Set.of("buyer", "buyers", "prospect", "prospects", "customer", "customers", "client");
    private static final Set<String> ATTENDEES = Set.of("attendees", "participants", "present", "speakers");
    private static final Set<String> OTHERS = Set.of(
            "title",
            "type",
            "call type",
            "date",
            "call date",
            "time",
            "duration",
            "subject",
            "location",
            "company",
            "account",
            "recorded",
            "language");
    private static final Pattern ENTRY = Pattern.compile("^[*_#>\\s-]*([A-Za-z ]{2,20})[*_]*:[*_]*\\s*(.*)$");
    private static final Pattern PERSON = Pattern.compile("([^,;()]+?)\\s*(?:\\(([^)]*)\\))?\\s*(?:[,;]|$)");

    private final Map<String, String> entries = new LinkedHashMap<>();

    /** Takes the line in when it is one of a heading's. */
    boolean takes(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            return false;
        }
        String key = entry.group(1).strip().toLowerCase(Locale.ROOT);
        boolean known =
                SELLERS.contains(key) || BUYERS.contains(key) || ATTENDEES.contains(key) || OTHERS.contains(key);
        if (known) {
            entries.putIfAbsent(key, entry.group(2).strip());
        }
        return known;
    }

    /** A person that the heading names, and what stands in brackets behind the name. */
    record Person(String name, Optional<String> about) {}

    List<Person> sellers() {
        return people(SELLERS);
    }

    List<Person> buyers() {
        return people(BUYERS);
    }

    List<Person> attendees() {
        return people(ATTENDEES);
    }

    private List<Person> people(Set<String> keys) {
        List<Person> people = new ArrayList<>();
        entries.forEach((key, value) -> {
            Matcher person = PERSON.matcher(value);
            while (keys.contains(key) && person.find()) {
                people.add(new Person(person.group(1).strip(), Optional.ofNullable(person.group(2))));
            }
        });
        return people;
    }
}
