package com.leadintel.application.importing;

import com.leadintel.application.importing.port.ListReader.Row;
import com.leadintel.application.importing.port.ListReader.Rows;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.importing.RowReader;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what the first rows of a list would become, before anything is written. */
@Step
public class PreviewImport {
    private static final int ROWS = 20;

    private final ShowImport show;
    private final ImportFiles files;
    private final Tenants tenants;
    private final PhoneNumberParser phones;

    @Inject
    public PreviewImport(ShowImport show, ImportFiles files, Tenants tenants, PhoneNumberParser phones) {
        this.show = show;
        this.files = files;
        this.tenants = tenants;
        this.phones = phones;
    }

    /** One row as it stands in the file, and the lead that it would become with what is wrong. */
    public record PreviewedRow(long line, List<String> cells, RowReader.Row read) {
        public PreviewedRow {
            cells = List.copyOf(cells);
        }
    }

    /** The first 20 rows under a mapping that fits the list, or under the import's own. */
    public List<PreviewedRow> handle(Caller caller, ImportId id, Optional<Map<Integer, LeadField>> mapping) {
        Import.State imported = show.handle(caller, id);
        mapping.ifPresent(imported::requireFitting);
        RowReader reader = reader(caller.tenant(), mapping.orElse(imported.mapping()));
        List<PreviewedRow> previewed = new ArrayList<>();
        try (Rows rows = files.rows(imported)) {
            for (Optional<Row> row = rows.next(); row.isPresent() && previewed.size() < ROWS; row = rows.next()) {
                Row raw = row.get();
                previewed.add(new PreviewedRow(raw.line(), raw.cells(), reader.read(raw.line(), raw.cells())));
            }
        }
        return previewed;
    }

    private RowReader reader(TenantId tenant, Map<Integer, LeadField> mapping) {
        return RowReader.of(mapping, tenants.get(tenant).currency(), text -> phones.parse(tenant, text));
    }
}
