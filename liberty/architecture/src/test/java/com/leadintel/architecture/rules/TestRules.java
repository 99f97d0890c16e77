package com.leadintel.architecture.rules;

import com.leadintel.architecture.house.Rule;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.List;
import java.util.Set;

/** How tests are written. */
final class TestRules {
    private static final Set<String> SLEEPS =
            Set.of("java.lang.Thread.sleep", "java.util.concurrent.TimeUnit.sleep", "java.lang.Thread.yield");

    static final Rule TESTS_NEVER_SLEEP = Rule.by(
            "tests-never-sleep",
            house -> Rule.some("tests", List.copyOf(house.tests())).stream()
                    .flatMap(test -> test.getCodeUnitCallsFromSelf().stream())
                    .filter(call -> SLEEPS.contains(call.getTargetOwner().getName() + "." + call.getName()))
                    .map(JavaCall::getDescription)
                    .toList());

    private TestRules() {}
}
