package com.leadintel.application.importing.port;

import com.leadintel.domain.importing.ListFormat;
import com.leadintel.domain.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists without quotes in UTF-8, with commas; a row that says "broken" breaks the list. */
public final class PlainLists implements ListReader {
    @Override
    public Sample sample(InputStream content) {
        Deque<Row> rows = read(content);
        Row header = Optional.ofNullable(rows.poll()).orElseThrow(() -> Refusal.invalid("import.empty"));
        return new Sample(new ListFormat("UTF-8", ','), header.cells(), List.copyOf(rows));
    }

    @Override
    public Rows rows(InputStream content, ListFormat format) {
        Deque<Row> rows = read(content);
        rows.poll();
        return new Rows() {
            private long bytes;

            @Override
            public Optional<Row> next() {
                Optional<Row> row = Optional.ofNullable(rows.poll());
                row.filter(one -> one.cells().get(0).equals("broken")).ifPresent(one -> {
                    throw Refusal.invalid("import.list-malformed", Map.of("line", one.line()));
                });
                row.ifPresent(one -> bytes += String.join(",", one.cells()).length() + 1L);
                return row;
            }

            @Override
            public long bytesRead() {
                return bytes;
            }

            @Override
            public void close() {
                rows.clear();
            }
        };
    }

    private static Deque<Row> read(InputStream content) {
        try {
            Deque<Row> rows = new ArrayDeque<>();
            long line = 0;
            for (String text : new String(content.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                line++;
                if (!text.isBlank()) {
                    rows.add(new Row(line, List.of(text.split(",", -1))));
                }
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
