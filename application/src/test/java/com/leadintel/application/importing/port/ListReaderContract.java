package com.leadintel.application.importing.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.importing.port.ListReader.Row;
import com.leadintel.application.importing.port.ListReader.Rows;
import com.leadintel.application.importing.port.ListReader.Sample;
import com.leadintel.domain.importing.ListFormat;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every reader of lists promises. */
public interface ListReaderContract {
    String PEOPLE = "Name,Email\nDana,dana@example.com\nElena,elena@example.com\n";

    ListReader lists();

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void aListShowsHowItIsWrittenAndItsFirstRows() {
        Sample sample = lists().sample(file(PEOPLE));
        assertThat(sample.format()).isEqualTo(new ListFormat("UTF-8", ','));
        assertThat(sample.header()).containsExactly("Name", "Email");
        assertThat(sample.rows())
                .extracting(Row::cells)
                .containsExactly(List.of("Dana", "dana@example.com"), List.of("Elena", "elena@example.com"));
    }

    @Test
    default void theRowsBelowTheHeaderFollowEachOther() {
        try (Rows rows = lists().rows(file(PEOPLE), new ListFormat("UTF-8", ','))) {
            assertThat(rows.next()).contains(new Row(2, List.of("Dana", "dana@example.com")));
            assertThat(rows.next()).contains(new Row(3, List.of("Elena", "elena@example.com")));
            assertThat(rows.next()).isEmpty();
        }
    }

    @Test
    default void anEmptyFileIsNoList() {
        assertThatThrownBy(() -> lists().sample(file(""))).hasMessageStartingWith("import.empty");
    }
}
