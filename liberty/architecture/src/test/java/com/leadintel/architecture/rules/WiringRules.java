package com.leadintel.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.leadintel.architecture.house.Names;
import com.leadintel.architecture.house.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.Set;
import java.util.stream.Stream;

/** How objects get what they need. */
final class WiringRules {
    private static final Set<String> CONTAINER = Set.of(
            "jakarta.annotation.Resource", "jakarta.persistence.PersistenceContext", "jakarta.ws.rs.core.Context");

    /** The only classes that the container hands its own resources to. */
    static final Set<String> INFRASTRUCTURE = Set.of(
            "persistence.start.ContainerResources",
            "persistence.tenancy.TenantSession",
            "server.health.DatabaseAnswers",
            "server.start.OwnerDatabase",
            "ui.live.ManagedPulse");

    static final Rule CONSTRUCTORS_SAY_WHAT_IS_NEEDED = Rule.of(
            "constructors-say-what-is-needed",
            house -> classes()
                    .should(Conditions.complaining(
                            "inject through constructors",
                            type -> members(type)
                                    .filter(member -> member.isAnnotatedWith("jakarta.inject.Inject"))
                                    .map(JavaMember::getFullName))));

    static final Rule CONTAINER_RESOURCES_STAY_IN_INFRASTRUCTURE = Rule.of(
            "container-resources-stay-in-infrastructure",
            house -> classes()
                    .that(Names.matching("are no infrastructure", type -> !INFRASTRUCTURE.contains(house.local(type))))
                    .should(Conditions.complaining(
                            "take nothing from the container",
                            type -> members(type)
                                    .filter(member -> CONTAINER.stream().anyMatch(member::isAnnotatedWith))
                                    .map(JavaMember::getFullName))));

    private WiringRules() {}

    private static Stream<? extends JavaMember> members(JavaClass type) {
        return Stream.concat(type.getFields().stream(), type.getMethods().stream());
    }
}
