package com.leadintel.application.importing;

import com.leadintel.application.importing.port.ListReader.Row;
import com.leadintel.application.importing.port.ListReader.Sample;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.importing.HeaderGuess;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a list of leads in and guesses what its columns mean; no lead is written before a person agrees. */
@Step
public class UploadImport {
    private final ImportFiles files;
    private final ImportRecords records;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public UploadImport(ImportFiles files, ImportRecords records, Ids ids, Clock clock) {
        this.files = files;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** The import; refuses a file that is no list with {@code import.not-text} or {@code import.empty}. */
    public ImportId handle(Caller caller, String fileName, InputStream content) {
        caller.must(Permission.LEAD_IMPORT);
        TenantId tenant = caller.tenant();
        FileId file = new FileId(ids.next());
        long bytes = files.keep(tenant, file, content);
        boolean added = false;
        try {
            Import imported = Import.uploaded(begun(caller, file, fileName, bytes, files.sample(tenant, file)));
            records.add(tenant, imported);
            added = true;
            return imported.id();
        } finally {
            if (!added) {
                files.remove(tenant, file);
            }
        }
    }

    private Import.State begun(Caller caller, FileId file, String fileName, long bytes, Sample sample) {
        Instant now = clock.instant();
        List<List<String>> rows = sample.rows().stream().map(Row::cells).toList();
        return new Import.State(
                new ImportId(ids.next()),
                caller.tenant(),
                new Actor(caller.user(), caller.name()),
                file,
                fileName,
                bytes,
                sample.format(),
                sample.header(),
                HeaderGuess.of(sample.header(), rows),
                LeadSource.of(LeadSource.Channel.OTHER, fileName.substring(0, Math.min(200, fileName.length()))),
                Optional.empty(),
                Import.Status.UPLOADED,
                RowCounts.none(),
                0,
                Optional.empty(),
                now,
                now,
                0);
    }
}
