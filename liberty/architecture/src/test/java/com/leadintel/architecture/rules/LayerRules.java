package com.leadintel.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.leadintel.architecture.house.Names;
import com.leadintel.architecture.house.Rule;
import com.leadintel.domain.purity.CoreRules;
import java.util.Set;

/** Who may know whom. */
final class LayerRules {
    private static final Set<String> ADAPTERS = Set.of("rest", "persistence", "integrations", "ui");
    private static final String LAYERS = "domain|application|rest|persistence|integrations|ui|server|devdb";

    static final Rule EVERY_CLASS_BELONGS_TO_A_LAYER = Rule.of(
            "every-class-belongs-to-a-layer", house -> classes().should().resideInAPackage(house.in(LAYERS)));

    static final Rule DOMAIN_IS_PLAIN_JAVA = Rule.of(
            "domain-is-plain-java", house -> CoreRules.usesOnlyPlainJavaAnd(house.in("domain"), "org.jspecify.."));

    static final Rule APPLICATION_KNOWS_THE_DOMAIN_ALONE = Rule.of(
            "application-knows-the-domain-alone",
            house -> CoreRules.usesOnlyPlainJavaAnd(
                    house.in("application"),
                    house.in("domain"),
                    "jakarta.inject..",
                    "jakarta.enterprise.inject..",
                    "jakarta.transaction..",
                    "org.jspecify.."));

    static final Rule ADAPTERS_KNOW_NO_OTHER_ADAPTER = Rule.of(
            "adapters-know-no-other-adapter",
            house -> classes()
                    .that()
                    .resideInAPackage(house.in(String.join("|", ADAPTERS)))
                    .should(Conditions.eachDependency("stay in its own adapter", dependency -> {
                        String from = house.place(dependency.getOriginClass()).layer();
                        String to = house.place(dependency.getTargetClass()).layer();
                        return !ADAPTERS.contains(to) || to.equals(from);
                    })));

    static final Rule DRIVING_ADAPTERS_KNOW_NO_PORTS = Rule.of(
            "driving-adapters-know-no-ports",
            house -> noClasses()
                    .that()
                    .resideInAPackage(house.in("rest|ui"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(house.ports()));

    static final Rule DRIVEN_ADAPTERS_KNOW_NO_USE_CASES = Rule.of(
            "driven-adapters-know-no-use-cases",
            house -> noClasses()
                    .that()
                    .resideInAPackage(house.in("persistence|integrations"))
                    .should()
                    .dependOnClassesThat(Names.matching("are use cases", Names::isUseCase)));

    private LayerRules() {}
}
