package com.leadintel.application.importing.port;

import com.leadintel.application.shared.TenantFree;
import com.leadintel.domain.importing.ListFormat;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads lists in files: comma-separated and the like, in whatever encoding. */
@TenantFree
public interface ListReader {
    /** How a list is written, its header, and the first rows below it, at most 50. */
    record Sample(ListFormat format, List<String> header, List<Row> rows) {
        public Sample {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** One row: its line in the file from 1, and its cells. */
    record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The rows below the header, one after the other; blank lines are left out. */
    interface Rows extends AutoCloseable {
        /** The next row; empty after the last. Refuses with {@code import.list-malformed} and the line. */
        Optional<Row> next();

        /** How many bytes of the file were read so far. */
        long bytesRead();

        @Override
        void close();
    }

    /**
     * Finds out how the whole list is written. Refuses an empty file or one without rows with {@code import.empty}, and
     * what is no text with {@code import.not-text}. The caller closes the stream.
     */
    Sample sample(InputStream content);

    /** The rows of a list that is written like this; closing them closes the stream. */
    Rows rows(InputStream content, ListFormat format);
}
