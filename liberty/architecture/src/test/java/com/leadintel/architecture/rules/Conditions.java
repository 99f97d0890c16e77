package com.leadintel.architecture.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions that several rules are made of. */
final class Conditions {
    private Conditions() {}

    /** Every dependency of a class passes. */
    static ArchCondition<JavaClass> eachDependency(String description, Predicate<Dependency> passes) {
        return complaining(
                description,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !passes.test(dependency))
                        .map(Dependency::getDescription));
    }

    /** Nobody complains about a class. */
    static ArchCondition<JavaClass> complaining(String description, Function<JavaClass, Stream<String>> complaints) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                complaints.apply(type).forEach(complaint -> events.add(SimpleConditionEvent.violated(type, complaint)));
            }
        };
    }
}
