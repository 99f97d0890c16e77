package com.leadintel.domain.importing;

import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.DomainEvent;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Recorded;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A list of leads that somebody brings in. It is uploaded, shown with a guess of what its columns mean, started when a
 * person agrees, and runs until its last row, a failure or a cancellation. Rows that were read stay in.
 */
public final class Import {
    private final Recorded events = new Recorded();
    private State state;

    /** How an import stands. */
    public enum Status {
        UPLOADED,
        RUNNING,
        FINISHED,
        FAILED,
        CANCELLED
    }

    /**
     * Everything about an import, for storing and restoring: the mapping by column index from 0, who shall own the leads
     * that are new, the position as bytes read of the file's bytes, and the code of the failure when it failed. The version
     * is the one that was loaded.
     */
    public record State(
            ImportId id,
            TenantId tenant,
            Actor by,
            FileId file,
            String fileName,
            long bytes,
            ListFormat format,
            List<String> header,
            Map<Integer, LeadField> mapping,
            LeadSource source,
            Optional<UserId> owner,
            Status status,
            RowCounts counts,
            long position,
            Optional<String> failure,
            Instant uploadedAt,
            Instant changedAt,
            long version) {
        public State {
            Require.present(id, "import.id-missing");
            Require.present(tenant, "import.tenant-missing");
            Require.present(by, "import.actor-missing");
            Require.present(file, "import.file-missing");
            fileName = Require.text(fileName, 255, "import.file-name-malformed");
            Require.present(format, "import.format-missing");
            header = List.copyOf(header);
            Require.that(!header.isEmpty(), "import.header-missing");
            mapping = Map.copyOf(mapping);
            requireFitting(header.size(), mapping);
            Require.present(source, "import.source-missing");
            Require.present(owner, "import.owner-missing");
            Require.present(status, "import.status-missing");
            Require.present(counts, "import.counts-missing");
            Require.that(position >= 0 && position <= bytes, "import.position-out-of-range");
        }

        /**
         * Refuses a mapping of columns that the list does not have with {@code import.mapping-outside-header}, and one
         * that names a field twice with {@code import.mapping-field-twice}.
         */
        public void requireFitting(Map<Integer, LeadField> wanted) {
            requireFitting(header.size(), wanted);
        }

        private static void requireFitting(int columns, Map<Integer, LeadField> wanted) {
            Require.that(
                    wanted.keySet().stream().allMatch(column -> column >= 0 && column < columns),
                    "import.mapping-outside-header");
            Require.that(wanted.values().stream().distinct().count() == wanted.size(), "import.mapping-field-twice");
        }

        State with(Status next, RowCounts rows, long at, Optional<String> why, Instant now) {
            return new State(
                    id,
                    tenant,
                    by,
                    file,
                    fileName,
                    bytes,
                    format,
                    header,
                    mapping,
                    source,
                    owner,
                    next,
                    rows,
                    at,
                    why,
                    uploadedAt,
                    now,
                    version);
        }

        State with(Map<Integer, LeadField> meaning, LeadSource from, Optional<UserId> whose, Instant now) {
            return new State(
                    id,
                    tenant,
                    by,
                    file,
                    fileName,
                    bytes,
                    format,
                    header,
                    meaning,
                    from,
                    whose,
                    status,
                    counts,
                    position,
                    failure,
                    uploadedAt,
                    now,
                    version);
        }
    }

    private Import(State state) {
        this.state = state;
    }

    /** A file was uploaded; nothing is written until it is started. */
    public static Import uploaded(State begun) {
        Require.that(begun.status == Status.UPLOADED, "import.not-uploaded");
        return new Import(begun);
    }

    /** An import as it was stored. */
    public static Import restore(State state) {
        return new Import(state);
    }

    /**
     * A person agrees with what the columns mean, where the leads come from and who shall own the new ones; a name must be
     * among the columns.
     */
    public void start(Map<Integer, LeadField> mapping, LeadSource source, Optional<UserId> owner, Instant now) {
        require(Status.UPLOADED);
        if (mapping.values().stream().noneMatch(Import::names)) {
            throw Refusal.invalid("import.no-name-column");
        }
        state = state.with(mapping, source, owner, now).with(Status.RUNNING, state.counts, 0, Optional.empty(), now);
        events.add(new ImportStarted(state.tenant, state.id, now));
    }

    /** Some more rows were read, up to a byte of the file. */
    public void advance(RowCounts rows, long position, Instant now) {
        require(Status.RUNNING);
        Require.that(position >= state.position, "import.position-out-of-range");
        state = state.with(Status.RUNNING, state.counts.plus(rows), position, Optional.empty(), now);
    }

    /** The last row was read. */
    public void finish(Instant now) {
        require(Status.RUNNING);
        end(Status.FINISHED, Optional.empty(), now);
    }

    /** It cannot go on, for the reason of the code. */
    public void fail(String code, Instant now) {
        require(Status.RUNNING);
        end(Status.FAILED, Optional.of(code), now);
    }

    /** It goes on after the last row that was read, because what made it fail may be over; only a failed one does. */
    public void resume(Instant now) {
        require(Status.FAILED);
        state = state.with(Status.RUNNING, state.counts, state.position, Optional.empty(), now);
        events.add(new ImportStarted(state.tenant, state.id, now));
    }

    /**
     * It is stopped, or thrown away before it started, which nobody hears of as its end; nothing happens when it has ended.
     */
    public void cancel(Instant now) {
        if (state.status == Status.RUNNING) {
            end(Status.CANCELLED, Optional.empty(), now);
        } else if (state.status == Status.UPLOADED) {
            state = state.with(Status.CANCELLED, state.counts, state.position, Optional.empty(), now);
        }
    }

    /** How far it is, 0 to 1. */
    public double progress() {
        return state.status == Status.FINISHED ? 1 : state.bytes == 0 ? 0 : (double) state.position / state.bytes;
    }

    public ImportId id() {
        return state.id;
    }

    public Status status() {
        return state.status;
    }

    public State state() {
        return state;
    }

    /** Hands over what happened since it was last stored. */
    public List<DomainEvent> drainEvents() {
        return events.drain();
    }

    private void end(Status status, Optional<String> failure, Instant now) {
        state = state.with(status, state.counts, state.position, failure, now);
        events.add(new ImportEnded(state.tenant, state.id, status, state.counts, now));
    }

    private void require(Status expected) {
        if (state.status != expected) {
            throw Refusal.ruleBroken(
                    "import.not-" + expected.name().toLowerCase(Locale.ROOT), Map.of("status", state.status));
        }
    }

    private static boolean names(LeadField field) {
        return switch (field) {
            case FIRST_NAME, LAST_NAME, FULL_NAME, COMPANY -> true;
            default -> false;
        };
    }
}
