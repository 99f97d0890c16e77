package com.leadintel.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.importing.port.ImportsContract;
import com.leadintel.application.importing.port.InMemoryImports;
import com.leadintel.application.importing.port.ListReader.Row;
import com.leadintel.application.importing.port.PlainLists;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who reads the rows of an import, how many at a time, and what happens when a reader wakes that was taken for dead. */
class ReadersOfOneImportTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));

    private final MovingClock clock = new MovingClock(ImportsContract.NOW);
    private final Caller caller = Caller.person(TENANT, new UserId(new UUID(2, 2)), "Robin", Set.of(Role.MARKETING));
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final ImportFiles files = new ImportFiles(new InMemoryFileStore(), new PlainLists());
    private final ImportRecords records = new ImportRecords(imports);
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final CancelImport cancel = new CancelImport(imports, jobs, clock);
    private final ReadImport read = reader((from, rows) -> {});

    ReadersOfOneImportTest() {
        tenants.add(
                new Tenant(TENANT, "Ours", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), clock.instant()));
    }

    @Test
    void aReaderThatWasTakenForDeadTakesNothingInWhenItWakes() {
        ImportId id = running(250);
        List<String> lost = new ArrayList<>();
        ReadImport woken = reader((from, rows) -> {
            if (from == 100 && lost.isEmpty()) {
                oneChunkOnly(id);
                lost.add("taken for dead");
            }
        });
        assertThatThrownBy(() -> woken.run(attempt(id).cancelledWhen(() -> {
                    if (lost.isEmpty()) {
                        return false;
                    }
                    throw new IllegalStateException(lost.get(0));
                })))
                .hasMessage("taken for dead");
        assertThat(counts(id)).isEqualTo(new RowCounts(200, 0, 0, 0));
        read.run(attempt(id));
        assertThat(counts(id)).isEqualTo(new RowCounts(250, 0, 0, 0));
    }

    @Test
    void aReaderWhoseChunkAWokenOneTookInGoesOnBehindIt() {
        ImportId id = running(250);
        List<Long> overtaken = new ArrayList<>();
        reader((from, rows) -> {
                    if (from == 100 && overtaken.isEmpty()) {
                        overtaken.add(from);
                        oneChunkOnly(id);
                    }
                })
                .run(attempt(id));
        assertThat(imports.get(TENANT, id).status()).isEqualTo(Import.Status.FINISHED);
        assertThat(counts(id)).isEqualTo(new RowCounts(250, 0, 0, 0));
    }

    @Test
    void aReaderThatWasTakenForDeadDoesNotFailTheImport() {
        ImportId id = uploaded("Name\nElena\nbroken\n");
        assertThatThrownBy(() -> read.run(attempt(id).cancelledWhen(() -> {
                    if (counts(id).rows() == 0) {
                        throw new IllegalStateException("taken for dead");
                    }
                    return false;
                })))
                .hasMessage("taken for dead");
        assertThat(imports.get(TENANT, id).status()).isEqualTo(Import.Status.RUNNING);
    }

    @Test
    void anImportThatIsCancelledDuringItsLastChunkStaysSo() {
        ImportId id = running(100);
        read.run(attempt(id).watchedBy(() -> records.change(TENANT, id, imported -> imported.cancel(clock.instant()))));
        assertThat(imports.get(TENANT, id).status()).isEqualTo(Import.Status.CANCELLED);
    }

    @Test
    void rowsThatTakeLongAreTakenInInSmallerChunksAndQuickOnesInTheUsualOnesAgain() {
        ImportId id = running(400);
        List<Integer> chunks = new ArrayList<>();
        List<Long> longest = new ArrayList<>();
        reader((from, rows) -> {
                    chunks.add(rows.size());
                    Duration time = Duration.ofMillis(from < 150 ? 250L * rows.size() : 1);
                    longest.add(time.toSeconds());
                    clock.pass(time);
                })
                .run(attempt(id));
        assertThat(chunks).startsWith(100, 8, 8, 8, 8, 8, 8, 8, 8, 16, 32, 64, 100);
        assertThat(longest.subList(1, longest.size())).allMatch(seconds -> seconds <= 2);
        assertThat(counts(id).rows()).isEqualTo(400);
    }

    @Test
    void anImportIsCancelledWithoutWaitingForTheRowsInHand() {
        ImportId id = uploaded("Name\nElena\n");
        JobId job = jobs.enqueue(TENANT, JobRequest.of(ReadImport.KIND, id.value(), Map.of()));
        jobs.becomes(job, JobState.RUNNING, Optional.empty());
        cancel.handle(caller, id);
        assertThat(jobs.get(TENANT, job).cancelRequested()).isTrue();
        assertThat(imports.get(TENANT, id).status()).isEqualTo(Import.Status.RUNNING);
        read.run(attempt(id).cancelled());
        assertThat(imports.get(TENANT, id).status()).isEqualTo(Import.Status.CANCELLED);
    }

    @Test
    void anImportThatNobodyReadsJustNowIsCancelledAtOnce() {
        ImportId waiting = uploaded("Name\nElena\n");
        JobId job = jobs.enqueue(TENANT, JobRequest.of(ReadImport.KIND, waiting.value(), Map.of()));
        ImportId left = uploaded("Name\nSam\n");
        cancel.handle(caller, waiting);
        cancel.handle(caller, left);
        assertThat(jobs.get(TENANT, job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(imports.get(TENANT, waiting).status()).isEqualTo(Import.Status.CANCELLED);
        assertThat(imports.get(TENANT, left).status()).isEqualTo(Import.Status.CANCELLED);
        cancel.handle(caller, waiting);
    }

    /** Another reader of the import takes one chunk in and is broken off. */
    private void oneChunkOnly(ImportId id) {
        assertThatThrownBy(() -> read.run(attempt(id).watchedBy(() -> {
                    throw Refusal.unavailable("server.stopped");
                })))
                .hasMessageStartingWith("server.stopped");
    }

    /** A reader with somebody who does something before each chunk is taken in. */
    private ReadImport reader(BiConsumer<Long, List<Row>> before) {
        InMemoryUsers users = new InMemoryUsers();
        TakeInRows takeIn =
                new TakeInRows(
                        imports,
                        new CaptureLead(leads, users, new InMemoryIdempotentAnswers(clock), ids, clock),
                        leads,
                        users,
                        tenants,
                        (tenant, text) -> Optional.empty(),
                        clock) {
                    @Override
                    public boolean handle(TenantId tenant, ImportId id, long from, List<Row> rows, long position) {
                        before.accept(from, rows);
                        return super.handle(tenant, id, from, rows, position);
                    }
                };
        return new ReadImport(files, records, takeIn, clock);
    }

    private ImportId running(int people) {
        return uploaded(IntStream.range(0, people)
                .mapToObj(i -> "Person P" + i + "x" + i * 7919 + ",p" + i + "@x.example")
                .collect(Collectors.joining("\n", "Name,E-Mail\n", "\n")));
    }

    private ImportId uploaded(String list) {
        ImportId id = new UploadImport(files, records, ids, clock)
                .handle(caller, "list.csv", new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
        records.change(
                TENANT,
                id,
                imported -> imported.start(
                        imported.state().mapping(), imported.state().source(), Optional.empty(), clock.instant()));
        return id;
    }

    private RowCounts counts(ImportId id) {
        return imports.get(TENANT, id).state().counts();
    }

    private static Attempt attempt(ImportId id) {
        return Attempt.about(TENANT, id.value());
    }
}
