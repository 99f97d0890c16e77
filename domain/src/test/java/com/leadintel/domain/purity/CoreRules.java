package com.leadintel.domain.purity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.util.Set;

/** What keeps the core free of machinery, for any package tree that claims to be core. */
public final class CoreRules {
    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Date.<init>",
            "java.util.Random.<init>",
            "java.security.SecureRandom.<init>",
            "java.util.concurrent.ThreadLocalRandom.current");

    private CoreRules() {}

    /** Classes below the package use themselves, plain Java without its machinery, and the named packages. */
    public static ArchRule usesOnlyPlainJavaAnd(String tree, String... packages) {
        DescribedPredicate<JavaClass> machinery = resideInAnyPackage(
                        "java.sql..", "java.net..", "java.nio.file..", "java.util.logging..", "java.lang.reflect..")
                .and(DescribedPredicate.not(type(URI.class)));
        DescribedPredicate<JavaClass> plain = resideInAPackage("java..").and(DescribedPredicate.not(machinery));
        return classes()
                .that()
                .resideInAPackage(tree)
                .should()
                .onlyDependOnClassesThat(plain.or(resideInAnyPackage(packages)).or(resideInAPackage(tree)))
                .allowEmptyShould(false);
    }

    /** Classes below the package are told the time and the ids: they read no clock and roll no dice. */
    public static ArchRule readsNoClockAndRollsNoDice(String tree) {
        return noClasses()
                .that()
                .resideInAPackage(tree)
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("it reads a clock or rolls dice", CoreRules::isChance))
                .allowEmptyShould(false);
    }

    private static boolean isChance(JavaCall<?> call) {
        boolean argumentless = call.getTarget().getRawParameterTypes().isEmpty();
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now") && argumentless;
        boolean systemClock = owner.equals("java.time.Clock") && call.getName().startsWith("system");
        return now || systemClock || CLOCKS_AND_DICE.contains(owner + "." + call.getName());
    }
}
