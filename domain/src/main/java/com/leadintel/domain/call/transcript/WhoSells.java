package com.leadintel.domain.call.transcript;

import com.leadintel.domain.call.Side;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the selling side from the buying side: by what is known, by the heading, by labels such as "Agent", else by how
 * sellers talk; whoever cannot be told stays UNKNOWN.
 */
final class WhoSells {
    private static final Pattern SELLER_LABEL =
            Pattern.compile("(?i)\\b(agent|seller|sales|rep|representative|ae|sdr|bdr)\\b");
    private static final Pattern BUYER_LABEL = Pattern.compile("(?i)\\b(customer|client|prospect|buyer|lead|guest)\\b");
    private static final Pattern SELLER_JOB = Pattern.compile(
            "(?i)\\b(ae|sdr|bdr|account (executive|manager)|sales (rep|representative|development|engineer|consultant)"
                    + "|solutions? (engineer|consultant)|business development)\\b");

    private final KnownSellers known;
    private final Heading heading;
    private final List<Spoken> turns;

    WhoSells(KnownSellers known, Heading heading, List<Spoken> turns) {
        this.known = known;
        this.heading = heading;
        this.turns = turns;
    }

    Function<String, Side> sides(Set<String> speakers) {
        Map<String, Side> sides = new LinkedHashMap<>();
        speakers.forEach(speaker -> sides.put(speaker, stated(speaker)));
        boolean sellerStated = sides.containsValue(Side.SELLER);
        if (!sellerStated) {
            SellerTalk.of(turns, known.companies())
                    .likeliest(unknown(sides))
                    .ifPresent(seller -> sides.put(seller, Side.SELLER));
        }
        if (sides.containsValue(Side.SELLER)) {
            unknown(sides).forEach(speaker -> sides.put(speaker, Side.BUYER));
        } else if (sides.containsValue(Side.BUYER) && unknown(sides).size() == 1) {
            unknown(sides).forEach(speaker -> sides.put(speaker, Side.SELLER));
        }
        return speaker -> sides.getOrDefault(speaker, Side.UNKNOWN);
    }

    private static Set<String> unknown(Map<String, Side> sides) {
        return sides.entrySet().stream()
                .filter(one -> one.getValue() == Side.UNKNOWN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Side stated(String speaker) {
        if (known.people().stream().anyMatch(name -> same(name, speaker)) || listed(heading.sellers(), speaker)) {
            return Side.SELLER;
        }
        if (listed(heading.buyers(), speaker)) {
            return Side.BUYER;
        }
        Optional<String> about = heading.attendees().stream()
                .filter(person -> same(person.name(), speaker))
                .findFirst()
                .flatMap(Heading.Person::about);
        if (about.filter(this::sells).isPresent()
                || SELLER_LABEL.matcher(speaker).find()) {
            return Side.SELLER;
        }
        return BUYER_LABEL.matcher(speaker).find() ? Side.BUYER : Side.UNKNOWN;
    }

    private boolean sells(String about) {
        return SELLER_JOB.matcher(about).find()
                || known.companies().stream()
                        .anyMatch(company -> about.toLowerCase(Locale.ROOT).contains(company.toLowerCase(Locale.ROOT)));
    }

    private static boolean listed(List<Heading.Person> people, String speaker) {
        return people.stream().anyMatch(person -> same(person.name(), speaker));
    }

    /** "Maya Lindt" and "Maya" are the same person; so are "maya lindt" and "Lindt, Maya". */
    static boolean same(String name, String label) {
        Set<String> one = words(name);
        Set<String> other = words(label);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<String> words(String name) {
        return Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
