package com.leadintel.architecture.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.leadintel.architecture.house.House;
import com.leadintel.architecture.house.Names;
import com.leadintel.architecture.house.Rule;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.stream.Stream;

/** What a use case looks like, and where its transaction begins and ends. */
final class UseCaseRules {
    /** Acts of those who are nobody yet, of the installer, and of providers: there is no caller before them. */
    static final Set<String> BEFORE_ANY_CALLER = Set.of(
            "application.identity.SignIn",
            "application.identity.AuthenticateApiKey",
            "application.identity.OpenInstallation",
            "application.integration.RouteMessage",
            "application.integration.ConnectProviders");

    /** The same thing in two forms, where two classes would only hide that they belong together. */
    static final Set<String> IN_TWO_FORMS =
            Set.of("application.call.ListenToCall", "application.handoff.PrintBriefing");

    private static final DescribedPredicate<JavaClass> USE_CASES =
            Names.matching("are use cases", type -> Names.isUseCase(type) && !isReaction(type));

    static final Rule CALLERS_ASK_ONE_THING_OF_A_USE_CASE = Rule.of(
            "callers-ask-one-thing-of-a-use-case",
            house -> classes()
                    .that(USE_CASES)
                    .and(Names.matching("give one form", type -> !IN_TWO_FORMS.contains(house.local(type))))
                    .should(Conditions.complaining(
                            "have one act for callers, handle",
                            type -> acts(type)
                                            .filter(act -> Signatures.startsWith(act, "Caller"))
                                            .allMatch(act -> act.getName().equals("handle")
                                                    && acts(type).count() == 1)
                                    ? Stream.of()
                                    : Stream.of(type.getName() + " has other acts for callers than one handle"))));

    static final Rule USE_CASES_KNOW_WHO_ASKS = Rule.of(
            "use-cases-know-who-asks",
            house -> classes()
                    .that(USE_CASES)
                    .and(Names.matching("have a caller", type -> !BEFORE_ANY_CALLER.contains(house.local(type))))
                    .should(Conditions.complaining(
                            "take the caller or the tenant first",
                            type -> acts(type)
                                    .filter(act -> !Signatures.startsWith(act, "Caller", "TenantId"))
                                    .map(JavaMethod::getFullName))));

    static final Rule NO_CHECKED_EXCEPTION_LEAVES_A_USE_CASE = Rule.of(
            "no-checked-exception-leaves-a-use-case",
            house -> classes()
                    .that(USE_CASES)
                    .should(Conditions.complaining(
                            "throw refusals only",
                            type -> acts(type)
                                    .filter(act -> act.getThrowsClause().stream()
                                            .anyMatch(thrown ->
                                                    !thrown.getRawType().isAssignableTo(RuntimeException.class)))
                                    .map(JavaMethod::getFullName))));

    static final Rule TRANSACTIONS_BEGIN_AT_USE_CASES = Rule.of(
            "transactions-begin-at-use-cases",
            house -> classes().should(Conditions.complaining("leave transactions to the stereotype", type -> {
                Stream<String> own = type.isAnnotatedWith("jakarta.transaction.Transactional") && !isStereotype(type)
                        ? Stream.of(type.getName())
                        : Stream.of();
                Stream<String> methods = type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith("jakarta.transaction.Transactional"))
                        .map(JavaMethod::getFullName);
                Stream<String> hands = type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getName().equals("jakarta.transaction.UserTransaction"))
                        .map(dependency -> dependency.getDescription());
                return Stream.of(own, methods, hands).flatMap(all -> all);
            })));

    static final Rule NO_PROVIDER_IS_CALLED_IN_A_TRANSACTION = Rule.of(
            "no-provider-is-called-in-a-transaction",
            house -> noClasses()
                    .that(Names.matching("begin a transaction", type -> Names.marked(type, "UseCase")))
                    .should()
                    .dependOnClassesThat(providers(house)));

    static final Rule DRIVING_ADAPTERS_ACT_FOR_A_CALLER = Rule.of(
            "driving-adapters-act-for-a-caller",
            house -> noClasses()
                    .that()
                    .resideInAPackage(house.in("rest|ui"))
                    .and()
                    .resideOutsideOfPackage(house.root() + ".rest.webhook..")
                    .should()
                    .callCodeUnitWhere(DescribedPredicate.describe(
                            "it is an act of a use case without a caller",
                            call -> Names.isUseCase(call.getTargetOwner())
                                    && Signatures.startsWith(call.getTarget().getRawParameterTypes(), "TenantId"))));

    private UseCaseRules() {}

    /** A job runner or an event handler: the queue calls it, by the words of the queue. */
    private static boolean isReaction(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .map(JavaClass::getSimpleName)
                .anyMatch(name -> name.equals("JobRunner") || name.equals("EventHandler"));
    }

    private static DescribedPredicate<JavaClass> providers(House house) {
        return Names.matching("are ports of providers", type -> Ports.isProvider(house, type));
    }

    private static boolean isStereotype(JavaClass type) {
        return type.isAnnotation() && type.getSimpleName().equals("UseCase");
    }

    private static Stream<JavaMethod> acts(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE));
    }
}
