package com.leadintel.integrations.lists.fastcsv;

import com.leadintel.application.importing.port.ListReader;
import com.leadintel.domain.importing.ListFormat;
import com.leadintel.domain.shared.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads lists with FastCSV, without holding more of them than one row. */
@ApplicationScoped
class FastCsvListReader implements ListReader {
    private static final int HEAD = 1 << 18;
    private static final int SAMPLE = 51;
    private static final int LONGEST_ROW = 1 << 20;
    private static final char MARK = '\uFEFF';

    @Override
    public Sample sample(InputStream content) {
        Encoding encoding = new Encoding();
        byte[] head = head(content, encoding);
        Charset charset = encoding.found();
        char separator = Separators.of(candidate -> cells(first(head, charset, candidate)));
        List<Row> rows = first(head, charset, separator);
        if (rows.size() < 2) {
            throw Refusal.invalid("import.empty");
        }
        ListFormat format = new ListFormat(charset.name(), separator);
        return new Sample(format, rows.get(0).cells(), rows.subList(1, rows.size()));
    }

    @Override
    public Rows rows(InputStream content, ListFormat format) {
        CountedBytes counted = new CountedBytes(content);
        CsvRows rows = new CsvRows(reader(counted, Charset.forName(format.encoding()), format.separator()), counted);
        rows.next();
        return rows;
    }

    static Refusal malformed(long line, CsvParseException failure) {
        return Refusal.invalid("import.list-malformed", Map.of("line", line), failure);
    }

    private static byte[] head(InputStream content, Encoding encoding) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        try {
            for (int got = content.read(chunk); got >= 0; got = content.read(chunk)) {
                encoding.look(chunk, got);
                head.write(chunk, 0, Math.max(0, Math.min(got, HEAD - head.size())));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return head.toByteArray();
    }

    private static List<Row> first(byte[] head, Charset charset, char separator) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = reader(new ByteArrayInputStream(head), charset, separator)) {
            for (CsvRecord row : csv) {
                rows.add(new Row(row.getStartingLineNumber(), row.getFields()));
                if (rows.size() == SAMPLE) {
                    break;
                }
            }
        } catch (CsvParseException malformed) {
            throw malformed(rows.size() + 1L, malformed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return head.length == HEAD && rows.size() < SAMPLE && rows.size() > 1 ? rows.subList(0, rows.size() - 1) : rows;
    }

    private static List<List<String>> cells(List<Row> rows) {
        return rows.stream().map(Row::cells).toList();
    }

    private static CsvReader<CsvRecord> reader(InputStream content, Charset charset, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(withoutMark(new InputStreamReader(content, charset)));
    }

    private static Reader withoutMark(Reader text) {
        java.io.PushbackReader reader = new java.io.PushbackReader(text, 1);
        try {
            int first = reader.read();
            if (first >= 0 && first != MARK) {
                reader.unread(first);
            }
            return reader;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
