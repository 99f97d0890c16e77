package com.leadintel.domain.purity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PurityTest {
    private static final String DOMAIN = "com.leadintel.domain..";
    private static final String IMPURE = "com.leadintel.domain.purity.impure..";

    private final JavaClasses domain = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.leadintel.domain");
    private final JavaClasses impure = new ClassFileImporter().importPackages("com.leadintel.domain.purity.impure");

    @Test
    void theDomainIsPlainJava() {
        CoreRules.usesOnlyPlainJavaAnd(DOMAIN, "org.jspecify..").check(domain);
    }

    @Test
    void theDomainIsToldTheTimeAndTheIds() {
        CoreRules.readsNoClockAndRollsNoDice(DOMAIN).check(domain);
    }

    @Test
    void aDatabaseInTheDomainWouldBeSeen() {
        assertThat(CoreRules.usesOnlyPlainJavaAnd(IMPURE, "org.jspecify..")
                        .evaluate(impure)
                        .getFailureReport()
                        .toString())
                .contains("OwnDatabase");
    }

    @Test
    void aClockInTheDomainWouldBeSeen() {
        assertThat(CoreRules.readsNoClockAndRollsNoDice(IMPURE)
                        .evaluate(impure)
                        .getFailureReport()
                        .getDetails())
                .hasSize(2)
                .allMatch(detail -> detail.contains("OwnClock"));
    }
}
