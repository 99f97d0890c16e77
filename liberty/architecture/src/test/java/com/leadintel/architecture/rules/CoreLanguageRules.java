package com.leadintel.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.leadintel.architecture.house.Names;
import com.leadintel.architecture.house.Rule;
import com.leadintel.domain.purity.CoreRules;
import com.tngtech.archunit.core.domain.JavaModifier;

/** How the core, and every class in the house, is written. */
final class CoreLanguageRules {
    private static final String CORE = "domain|application";

    static final Rule CORE_READS_NO_CLOCK_AND_ROLLS_NO_DICE = Rule.of(
            "core-reads-no-clock-and-rolls-no-dice", house -> CoreRules.readsNoClockAndRollsNoDice(house.in(CORE)));

    static final Rule CORE_HAS_NO_THREAD_LOCALS = Rule.of(
            "core-has-no-thread-locals",
            house -> noClasses()
                    .that()
                    .resideInAPackage(house.in(CORE))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ThreadLocal.class));

    static final Rule CORE_ACTS_ARE_NO_ACCESSORS = Rule.of(
            "core-acts-are-no-accessors",
            house -> noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(house.in(CORE))
                    .should()
                    .haveNameMatching("(get|set)[A-Z].*"));

    static final Rule DOMAIN_CLASSES_ARE_FINAL = Rule.of(
            "domain-classes-are-final",
            house -> classes()
                    .that()
                    .resideInAPackage(house.in("domain"))
                    .and()
                    .areNotInterfaces()
                    .and()
                    .areNotEnums()
                    .and()
                    .areNotAnonymousClasses()
                    .and()
                    .doNotHaveModifier(JavaModifier.ABSTRACT)
                    .and(Names.matching(
                            "are no bodies of constants",
                            type -> type.getRawSuperclass()
                                    .map(parent -> !parent.isEnum())
                                    .orElse(true)))
                    .should()
                    .haveModifier(JavaModifier.FINAL));

    static final Rule NAMES_SAY_WHAT_A_THING_IS = Rule.of(
            "names-say-what-a-thing-is",
            house -> noClasses()
                    .should()
                    .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Port)")
                    .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(Names.matching(
                            "interfaces with an I before their name",
                            type -> type.isInterface() && type.getSimpleName().matches("I[A-Z][a-z].*")))));

    private CoreLanguageRules() {}
}
