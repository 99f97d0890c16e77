package com.leadintel.domain.lead;

import com.leadintel.domain.lead.DuplicateReason.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What comparing two leads shows. They are the same when the Salesforce id is, or the mailbox, or the phone number; a
 * role address or a number that people of clearly different names share leaves a doubt instead. Names are clearly
 * different when their first or last words are alike by less than 0.80, unless one is the other's initial. A doubt is also a name and a firm that are alike: Jaro-Winkler of at least 0.90 and 0.92, or,
 * where neither lead has a person, a firm of at least 0.95. The thresholds are ours.
 */
public sealed interface DuplicateMatch {
    double NAME_ALIKE = 0.90;
    double COMPANY_ALIKE = 0.92;
    double LONE_COMPANY_ALIKE = 0.95;
    double NAME_DIFFERENT = 0.80;
    Set<String> ROLE_MAILBOXES = Set.of(
            "info", "sales", "office", "contact", "hello", "mail", "marketing", "support", "admin", "kontakt", "team");

    /** What is alike; nothing of two different leads. */
    List<DuplicateReason> reasons();

    /** One and the same lead. */
    record Same(List<DuplicateReason> reasons) implements DuplicateMatch {}

    /** Perhaps the same; a person has to look. */
    record Doubtful(List<DuplicateReason> reasons) implements DuplicateMatch {}

    /** Two different leads. */
    record Different() implements DuplicateMatch {
        @Override
        public List<DuplicateReason> reasons() {
            return List.of();
        }
    }

    /** Compares what came in with a lead that is already there. */
    static DuplicateMatch between(MatchKeys one, MatchKeys other) {
        List<DuplicateReason> same = new ArrayList<>();
        List<DuplicateReason> shared = new ArrayList<>();
        if (equal(one, other, MatchKeys::salesforceId)) {
            same.add(DuplicateReason.same(Kind.SALESFORCE_ID));
        }
        boolean otherPeople = differentNames(one, other);
        if (equal(one, other, MatchKeys::mailbox)) {
            (otherPeople && isRole(one.mailbox().orElseThrow()) ? shared : same).add(DuplicateReason.same(Kind.EMAIL));
        }
        if (equal(one, other, MatchKeys::phone)) {
            (otherPeople ? shared : same).add(DuplicateReason.same(Kind.PHONE));
        }
        if (!same.isEmpty()) {
            same.addAll(shared);
            return new Same(List.copyOf(same));
        }
        shared.addAll(alike(one, other));
        return shared.isEmpty() ? new Different() : new Doubtful(List.copyOf(shared));
    }

    private static List<DuplicateReason> alike(MatchKeys one, MatchKeys other) {
        Optional<Double> firms = likeness(one, other, MatchKeys::company);
        Optional<Double> names = likeness(one, other, MatchKeys::name);
        if (firms.isEmpty()) {
            return List.of();
        }
        if (names.isPresent()) {
            return names.get() >= NAME_ALIKE && firms.get() >= COMPANY_ALIKE
                    ? List.of(
                            new DuplicateReason(Kind.NAME, names.get()), new DuplicateReason(Kind.COMPANY, firms.get()))
                    : List.of();
        }
        boolean nobody = one.name().isEmpty() && other.name().isEmpty();
        return nobody && firms.get() >= LONE_COMPANY_ALIKE
                ? List.of(new DuplicateReason(Kind.COMPANY, firms.get()))
                : List.of();
    }

    private static boolean differentNames(MatchKeys one, MatchKeys other) {
        return one.name().isPresent()
                && other.name().isPresent()
                && different(
                        List.of(one.name().get().split(" ")),
                        List.of(other.name().get().split(" ")));
    }

    private static boolean different(List<String> one, List<String> other) {
        boolean lone = one.size() == 1 || other.size() == 1;
        return lone
                ? one.stream().allMatch(word -> other.stream().allMatch(theirs -> different(word, theirs)))
                : !Set.copyOf(one).equals(Set.copyOf(other))
                        && (different(one.get(0), other.get(0))
                                || different(one.get(one.size() - 1), other.get(other.size() - 1)));
    }

    private static boolean different(String word, String other) {
        boolean initial = (word.length() == 1 || other.length() == 1) && word.charAt(0) == other.charAt(0);
        return !initial && JaroWinkler.likeness(word, other) < NAME_DIFFERENT;
    }

    private static boolean isRole(String mailbox) {
        return ROLE_MAILBOXES.contains(mailbox.substring(0, mailbox.indexOf('@')));
    }

    private static boolean equal(MatchKeys one, MatchKeys other, Function<MatchKeys, Optional<String>> key) {
        return key.apply(one).isPresent() && key.apply(one).equals(key.apply(other));
    }

    private static Optional<Double> likeness(
            MatchKeys one, MatchKeys other, Function<MatchKeys, Optional<String>> key) {
        return key.apply(one).flatMap(left -> key.apply(other).map(right -> JaroWinkler.likeness(left, right)));
    }
}
