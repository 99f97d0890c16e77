package com.leadintel.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.leadintel.architecture.house.Names;
import com.leadintel.architecture.house.Rule;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.stream.Stream;

/** What is special about screens, resources and rows. */
final class AdapterRules {
    private static final Set<String> STORED = Set.of(
            "jakarta.persistence.Entity", "jakarta.persistence.MappedSuperclass", "jakarta.persistence.Embeddable");
    private static final Set<String> ANY_STATUS = Set.of("status", "serverError");

    static final Rule PRESENTERS_KNOW_NO_VAADIN = Rule.of(
            "presenters-know-no-vaadin",
            house -> noClasses()
                    .that()
                    .resideInAPackage(house.in("ui"))
                    .and()
                    .haveSimpleNameEndingWith("Presenter")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin.."));

    static final Rule ONLY_PROBLEMS_ANSWER_ERRORS = Rule.of(
            "only-problems-answer-errors",
            house -> noClasses()
                    .that()
                    .resideInAPackage(house.in("rest"))
                    .and()
                    .resideOutsideOfPackage(house.root() + ".rest.problem..")
                    .and()
                    .doNotHaveFullyQualifiedName(house.root() + ".rest.call.ByteRange")
                    .should()
                    .callCodeUnitWhere(DescribedPredicate.describe(
                            "it builds an answer of any status",
                            call -> call.getTargetOwner().getName().startsWith("jakarta.ws.rs.core.Response")
                                    && ANY_STATUS.contains(call.getTarget().getName()))));

    /** What the server does with a form before it hands out its parts takes memory for whatever anybody sends. */
    static final Rule FORMS_ARE_READ_AS_THEY_COME = Rule.of(
            "forms-are-read-as-they-come",
            house -> noClasses()
                    .that()
                    .resideInAPackage(house.in("rest"))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("jakarta.ws.rs.core.EntityPart"));

    /** Names of a domain enumeration are words of the API; its other types have shapes of their own that may change. */
    static final Rule DOMAIN_TYPES_NEVER_SERIALISE = Rule.of(
            "domain-types-never-serialise",
            house -> classes()
                    .that(Names.matching("are described in the API", type -> Names.marked(type, "Schema")))
                    .should(Conditions.complaining(
                            "be made of types of the adapter",
                            type -> type.getFields().stream()
                                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                    .flatMap(field -> field.getAllInvolvedRawTypes().stream()
                                            .filter(part ->
                                                    house.place(part).layer().equals("domain") && !part.isEnum())
                                            .map(part -> field.getFullName() + " shows " + part.getName())))));

    static final Rule JPA_CLASSES_ARE_ROWS = Rule.of(
            "jpa-classes-are-rows",
            house -> classes()
                    .that(Names.matching("are stored", AdapterRules::isStored))
                    .should(Conditions.complaining("be rows that nobody else sees", type -> {
                        boolean row = type.getSimpleName().endsWith("Row")
                                && house.place(type).layer().equals("persistence");
                        boolean seen = type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !house.place(type).capability().equals("tenancy");
                        return row && !seen ? Stream.of() : Stream.of(type.getName() + " is no hidden row");
                    })));

    static final Rule ROWS_BELONG_TO_A_TENANT = Rule.of(
            "rows-belong-to-a-tenant",
            house -> classes()
                    .that()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .and(Names.matching(
                            "are no business of the system role", type -> !Names.marked(type, "CrossTenant")))
                    .should(Conditions.complaining(
                            "have a tenant",
                            type -> type.getAllFields().stream()
                                            .anyMatch(field -> field.getName().equals("tenant"))
                                    ? Stream.of()
                                    : Stream.of(type.getName() + " has no tenant"))));

    private AdapterRules() {}

    private static boolean isStored(JavaClass type) {
        return STORED.stream().anyMatch(type::isAnnotatedWith);
    }
}
