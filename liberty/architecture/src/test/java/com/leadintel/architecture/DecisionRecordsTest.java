package com.leadintel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionRecordsTest {
    private static final Path PLACE = Path.of("../src/adr");
    private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)\\n\\n(\\S[\\s\\S]*?)(?=\\n## |\\z)");

    static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(PLACE)) {
            return files.sorted().toList();
        }
    }

    @Test
    void noNumberIsUsedTwice() throws IOException {
        assertThat(records())
                .isNotEmpty()
                .extracting(DecisionRecordsTest::number)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordSaysWhyWhatAndAtWhichCost(Path record) throws IOException {
        List<String> sections = SECTION.matcher(Files.readString(record))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(sections).containsExactly("Context", "Decision", "Consequences");
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordIsTitledWithItsNumber(Path record) throws IOException {
        assertThat(Files.readString(record)).startsWith("# " + Integer.parseInt(number(record)) + ". ");
    }

    private static String number(Path record) {
        Matcher name = NAME.matcher(record.getFileName().toString());
        assertThat(name.matches()).as("%s is named by number and title", record).isTrue();
        return name.group(1);
    }
}
