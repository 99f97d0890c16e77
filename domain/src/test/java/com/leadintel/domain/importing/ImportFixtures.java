package com.leadintel.domain.importing;

import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.ImportId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Imports for tests of every module. */
public final class ImportFixtures {
    public static final Instant NOW = LeadFixtures.NOW;
    public static final ImportId IMPORT = new ImportId(new UUID(13, 1));
    public static final List<String> HEADER = List.of("Vorname", "Nachname", "Firma", "Sonstiges");
    public static final Map<Integer, LeadField> MAPPING =
            Map.of(0, LeadField.FIRST_NAME, 1, LeadField.LAST_NAME, 2, LeadField.COMPANY);

    private ImportFixtures() {}

    public static Import.State uploadedState() {
        return new Import.State(
                IMPORT,
                LeadFixtures.TENANT,
                LeadFixtures.MAYA,
                new FileId(new UUID(7, 1)),
                "leads.csv",
                1_000,
                new ListFormat("UTF-8", ';'),
                HEADER,
                MAPPING,
                LeadSource.of(LeadSource.Channel.OTHER),
                Optional.empty(),
                Import.Status.UPLOADED,
                RowCounts.none(),
                0,
                Optional.empty(),
                NOW,
                NOW,
                0);
    }

    public static Import uploaded() {
        return Import.uploaded(uploadedState());
    }

    public static Import running() {
        Import running = uploaded();
        running.start(MAPPING, LeadSource.of(LeadSource.Channel.EVENT, "Hannover Messe"), Optional.empty(), NOW);
        running.drainEvents();
        return running;
    }
}
