package com.leadintel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.architecture.house.House;
import com.leadintel.architecture.house.Rule;
import com.leadintel.architecture.rules.HouseRules;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
    private static final House PRODUCT = House.product();
    private static final Path FIXTURES = Path.of("src/test/java/com/leadintel/architecture/fixtures");

    static List<Rule> rules() {
        return HouseRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(Rule rule) {
        assertThat(rule.brokenBy(PRODUCT))
                .filteredOn(complaint -> !Owed.covers(rule, complaint))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFixtureBreaksTheRuleByItsGuiltyAndNotByItsInnocent(Rule rule) {
        House fixture = House.fixture(rule.name());
        List<String> broken = rule.brokenBy(fixture);
        assertThat(broken).isNotEmpty().noneMatch(complaint -> complaint.contains("Innocent"));
        guilty(fixture).forEach(name -> assertThat(broken).anyMatch(complaint -> complaint.contains(name)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFailsWhereThereIsNothingToLookAt(Rule rule) {
        House empty = new House("com.nobody", new ClassFileImporter().importPackages("com.nobody"), NOTHING, List.of());
        assertThat(failsOn(rule, empty)).as("%s on an empty house", rule).isTrue();
    }

    @Test
    void everyFixtureBelongsToARule() throws Exception {
        try (Stream<Path> directories = Files.list(FIXTURES)) {
            assertThat(directories.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(rules().stream()
                            .map(rule -> rule.name().replace("-", ""))
                            .toList());
        }
    }

    @Test
    void noRuleIsForgotten() {
        JavaClasses suite = new ClassFileImporter().importPackages("com.leadintel.architecture.rules");
        long declared = suite.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Rule.class))
                .map(JavaField::getFullName)
                .count();
        assertThat(rules()).hasSize((int) declared).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void noFixtureLeaksIntoTheProduct() {
        assertThat(PRODUCT.classes().stream().map(JavaClass::getPackageName))
                .noneMatch(name -> name.startsWith("com.leadintel.architecture"));
    }

    private static final JavaClasses NOTHING = new ClassFileImporter().importPackages("com.nobody");

    private static boolean failsOn(Rule rule, House empty) {
        try {
            rule.brokenBy(empty);
            return false;
        } catch (AssertionError nothingToLookAt) {
            return true;
        }
    }

    private static List<String> guilty(House house) {
        return Stream.concat(house.classes().stream(), house.tests().stream())
                .map(JavaClass::getSimpleName)
                .filter(name -> name.startsWith("Guilty"))
                .toList();
    }
}
