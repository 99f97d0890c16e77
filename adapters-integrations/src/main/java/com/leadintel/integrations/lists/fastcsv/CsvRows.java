package com.leadintel.integrations.lists.fastcsv;

import com.leadintel.application.importing.port.ListReader.Row;
import com.leadintel.application.importing.port.ListReader.Rows;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The rows of one list, read as they are asked for. */
final class CsvRows implements Rows {
    private final CloseableIterator<CsvRecord> records;
    private final CountedBytes bytes;
    private long line;

    CsvRows(CsvReader<CsvRecord> csv, CountedBytes bytes) {
        this.records = csv.iterator();
        this.bytes = bytes;
    }

    @Override
    public Optional<Row> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord next = records.next();
            line = next.getStartingLineNumber();
            return Optional.of(new Row(line, next.getFields()));
        } catch (CsvParseException malformed) {
            throw FastCsvListReader.malformed(line + 1, malformed);
        }
    }

    @Override
    public long bytesRead() {
        return bytes.count();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
