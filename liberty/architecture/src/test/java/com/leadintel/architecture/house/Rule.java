package com.leadintel.architecture.house;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * One rule of the house: its name, and what in a house breaks it. A rule that finds nothing to look at fails with an
 * error instead of passing.
 */
public record Rule(String name, Function<House, List<String>> broken) {
    /** A rule over classes. */
    public static Rule of(String name, Function<House, ArchRule> rule) {
        return new Rule(name, house -> check(rule.apply(house), house));
    }

    /** A rule over classes and the tests that belong to them. */
    public static Rule by(String name, Function<House, List<String>> broken) {
        return new Rule(name, broken);
    }

    /** What breaks this rule in the house; empty when it holds. */
    public List<String> brokenBy(House house) {
        return broken.apply(house);
    }

    /** Fails unless there is something to look at. */
    public static <T> List<T> some(String what, List<T> found) {
        if (found.isEmpty()) {
            throw new AssertionError("Nothing to look at: there are no " + what);
        }
        return found;
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<String> check(ArchRule rule, House house) {
        return rule.allowEmptyShould(false)
                .evaluate(house.classes())
                .getFailureReport()
                .getDetails();
    }
}
