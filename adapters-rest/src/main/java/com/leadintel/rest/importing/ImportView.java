package com.leadintel.rest.importing;

import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of leads that somebody brought, and how far it is. */
@Schema(name = "Import", description = "A list of leads that somebody brought, and how far it is.")
public record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "fair.csv") String fileName,
        @Schema(required = true, examples = "26540") long bytes,
        @Schema(required = true, examples = "UTF-8") String encoding,
        @Schema(required = true, examples = ";") String separator,

        @Schema(required = true, description = "The first row.")
        List<String> header,

        @Schema(required = true, description = "What each recognised column means, by its index from 0.")
        Map<Integer, LeadField> mapping,

        @Schema(required = true) LeadSource.Channel channel,
        Optional<String> sourceDetail,
        @Schema(description = "Who owns the new leads.") Optional<UUID> owner,
        @Schema(required = true) Import.Status status,

        @Schema(required = true, description = "0 to 1.", examples = "0.4")
        double progress,

        @Schema(required = true) RowsView rows,
        @Schema(description = "The code of why it failed.") Optional<String> failure,
        @Schema(required = true, examples = "Robin Day") String by,
        @Schema(required = true) Instant uploadedAt,
        @Schema(required = true) Instant changedAt) {

    /** How its rows went. */
    @Schema(name = "RowCounts", description = "How the rows of an import went.")
    public record RowsView(
            @Schema(required = true, description = "New leads.", examples = "118")
            long created,

            @Schema(required = true, description = "Went into known leads.", examples = "7")
            long merged,

            @Schema(required = true, description = "New ones that look like known ones.", examples = "2")
            long doubtful,

            @Schema(required = true, examples = "1") long refused) {
        static RowsView from(RowCounts counts) {
            return new RowsView(counts.created(), counts.merged(), counts.doubtful(), counts.refused());
        }
    }

    static ImportView from(Import.State state) {
        return new ImportView(
                state.id().value(),
                state.fileName(),
                state.bytes(),
                state.format().encoding(),
                String.valueOf(state.format().separator()),
                state.header(),
                new TreeMap<>(state.mapping()),
                state.source().channel(),
                state.source().detail(),
                state.owner().map(UserId::value),
                state.status(),
                Import.restore(state).progress(),
                RowsView.from(state.counts()),
                state.failure(),
                state.by().name(),
                state.uploadedAt(),
                state.changedAt());
    }
}
