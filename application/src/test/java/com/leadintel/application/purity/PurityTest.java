package com.leadintel.application.purity;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.purity.CoreRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class PurityTest {
    private static final String APPLICATION = "com.leadintel.application..";
    private static final String IMPURE = "com.leadintel.application.purity.impure..";

    private final JavaClasses application = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.leadintel.application");
    private final JavaClasses impure =
            new ClassFileImporter().importPackages("com.leadintel.application.purity.impure");

    @Test
    void theApplicationIsTheDomainAndPlainJava() {
        plain(APPLICATION).check(application);
    }

    @Test
    void theApplicationIsToldTheTimeAndTheIds() {
        CoreRules.readsNoClockAndRollsNoDice(APPLICATION).check(application);
    }

    @Test
    void aFileSystemInTheApplicationWouldBeSeen() {
        assertThat(plain(IMPURE).evaluate(impure).getFailureReport().toString()).contains("OwnDice");
    }

    @Test
    void diceInTheApplicationWouldBeSeen() {
        assertThat(CoreRules.readsNoClockAndRollsNoDice(IMPURE)
                        .evaluate(impure)
                        .getFailureReport()
                        .toString())
                .contains("OwnDice");
    }

    private static ArchRule plain(String tree) {
        return CoreRules.usesOnlyPlainJavaAnd(
                tree,
                "com.leadintel.domain..",
                "jakarta.inject..",
                "jakarta.enterprise.inject..",
                "jakarta.transaction..",
                "org.jspecify..");
    }
}
