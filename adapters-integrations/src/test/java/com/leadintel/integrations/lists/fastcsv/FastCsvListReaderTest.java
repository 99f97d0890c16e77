package com.leadintel.integrations.lists.fastcsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.importing.port.ListReader;
import com.leadintel.application.importing.port.ListReader.Row;
import com.leadintel.application.importing.port.ListReader.Rows;
import com.leadintel.application.importing.port.ListReader.Sample;
import com.leadintel.application.importing.port.ListReaderContract;
import com.leadintel.domain.importing.ListFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FastCsvListReaderTest implements ListReaderContract {
    private static final String LIST =
            "Name;Ort;Notiz\nJürgen Müller;Köln;\"erste; Zeile\nzweite\"\n\nAnna Groß;Gießen\n";

    private final FastCsvListReader reader = new FastCsvListReader();

    @Override
    public ListReader lists() {
        return reader;
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyUsualEncodingIsRecognised(String encoding) {
        Sample sample = sample(LIST.getBytes(Charset.forName(encoding)));
        assertThat(sample.rows().get(0).cells()).containsExactly("Jürgen Müller", "Köln", "erste; Zeile\nzweite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheHeader(String encoding) {
        Sample sample = sample(("\uFEFF" + LIST).getBytes(Charset.forName(encoding)));
        assertThat(sample.header()).containsExactly("Name", "Ort", "Notiz");
        assertThat(sample.format().encoding()).isEqualTo(encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theCharacterBetweenTheColumnsIsFound(String separator) {
        String list = String.join(separator, "a", "b", "c") + "\n" + String.join(separator, "1", "2", "3");
        assertThat(sample(list.getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo(new ListFormat("UTF-8", separator.charAt(0)));
    }

    @Test
    void rowsKnowTheirLinesAndBlankOnesAreLeftOut() {
        try (Rows rows = reader.rows(stream(LIST.getBytes(StandardCharsets.UTF_8)), new ListFormat("UTF-8", ';'))) {
            assertThat(rows.next().map(Row::line)).contains(2L);
            assertThat(rows.next()).contains(new Row(5, List.of("Anna Groß", "Gießen")));
            assertThat(rows.next()).isEmpty();
            assertThat(rows.bytesRead()).isEqualTo(LIST.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void aListOfMoreRowsThanTheSampleIsReadToItsEnd() {
        StringBuilder list = new StringBuilder("Name,Mail\n");
        for (int i = 0; i < 20_000; i++) {
            list.append("Person ").append(i).append(",p").append(i).append("@x.example\n");
        }
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(sample(bytes).rows()).hasSize(50);
        int count = 0;
        try (Rows rows = reader.rows(stream(bytes), new ListFormat("UTF-8", ','))) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                count++;
            }
        }
        assertThat(count).isEqualTo(20_000);
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 1, 2, 3};
        assertThatThrownBy(() -> sample(png)).hasMessageStartingWith("import.not-text");
    }

    @Test
    void aListWithoutRowsIsEmpty() {
        assertThatThrownBy(() -> sample(new byte[0])).hasMessageStartingWith("import.empty");
        assertThatThrownBy(() -> sample("Name,Mail\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("import.empty");
    }

    @Test
    void aRowWithoutEndIsRefused() {
        byte[] bomb = ("Name,Mail\n\"" + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> {
                    try (Rows rows = reader.rows(stream(bomb), new ListFormat("UTF-8", ','))) {
                        rows.next();
                    }
                })
                .hasMessageStartingWith("import.list-malformed");
    }

    private Sample sample(byte[] list) {
        return reader.sample(stream(list));
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
