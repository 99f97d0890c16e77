package com.leadintel.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.importing.port.InMemoryImports;
import com.leadintel.application.importing.port.ListReader;
import com.leadintel.application.importing.port.PlainLists;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.lead.LeadAssigned;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportingTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final String THREE =
            "Name,E-Mail,Phone\nElena Norwood,elena@norwood.example,\nSam Day,,+12092592844\n,nobody@x.example,\n";

    private static final User ROBIN = new User(
            new UserId(new UUID(2, 2)),
            TENANT,
            new EmailAddress("robin@example.com"),
            "Robin",
            Set.of(Role.MARKETING),
            "hash",
            false,
            true,
            Instant.EPOCH);

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneOffset.UTC);
    private final Caller caller = ROBIN.caller();
    private final SequentialIds ids = new SequentialIds();
    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, clock);
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final PhoneNumberParser phones =
            (tenant, text) -> Optional.of(text).filter(t -> t.startsWith("+")).map(PhoneNumber::new);

    private final ImportFiles files = new ImportFiles(store, new PlainLists());
    private final ImportRecords records = new ImportRecords(imports);
    private final ShowImport show = new ShowImport(imports);
    private final BrowseImports browse = new BrowseImports(imports);
    private final UploadImport upload = new UploadImport(files, records, ids, clock);
    private final StartImport start = new StartImport(imports, users, jobs, clock);
    private final CancelImport cancel = new CancelImport(imports, jobs, clock);
    private final ReadImport read = new ReadImport(
            files,
            records,
            new TakeInRows(
                    imports,
                    new CaptureLead(leads, users, new InMemoryIdempotentAnswers(clock), ids, clock),
                    leads,
                    users,
                    tenants,
                    phones,
                    clock),
            clock);

    ImportingTest() {
        tenants.add(
                new Tenant(TENANT, "Ours", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), clock.instant()));
    }

    @Test
    void anUploadShowsWhatItsColumnsMeanAndWritesNoLead() {
        ImportId id = uploaded(THREE);
        assertThat(show.handle(caller, id).mapping())
                .isEqualTo(Map.of(0, LeadField.FULL_NAME, 1, LeadField.EMAIL, 2, LeadField.PHONE));
        assertThat(browse.handle(caller, Optional.empty(), 10).items()).hasSize(1);
        assertThat(leads.events).isEmpty();
    }

    @Test
    void aPreviewShowsTheLeadsAndWhatIsWrong() {
        List<PreviewImport.PreviewedRow> rows =
                new PreviewImport(show, files, tenants, phones).handle(caller, uploaded(THREE), Optional.empty());
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).read().details().orElseThrow().name()).isEqualTo("Elena Norwood");
        assertThat(rows.get(2).read().issues()).extracting(RowIssue::code).containsExactly("lead.name-missing");
    }

    @Test
    void aPreviewOfColumnsThatThereAreNotIsRefused() {
        PreviewImport preview = new PreviewImport(show, files, tenants, phones);
        ImportId id = uploaded(THREE);
        for (int column : new int[] {-1, 99}) {
            assertThatThrownBy(() -> preview.handle(caller, id, Optional.of(Map.of(column, LeadField.COMPANY))))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("import.mapping-outside-header"));
        }
    }

    @Test
    void aPreviewStopsAfterTwentyRows() {
        PreviewImport preview = new PreviewImport(show, files, tenants, phones);
        assertThat(preview.handle(caller, uploaded(people(30)), Optional.of(Map.of(0, LeadField.COMPANY))))
                .hasSize(20);
    }

    @Test
    void anImportReadsAllRowsAndCountsThem() {
        ImportId id = ran(THREE);
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.FINISHED);
        assertThat(show.handle(caller, id).counts()).isEqualTo(new RowCounts(2, 0, 0, 1));
        assertThat(new BrowseRowIssues(imports).handle(caller, id, NotedIssue.Place.after(0)))
                .extracting(noted -> noted.place().line())
                .containsExactly(4L);
    }

    @Test
    void theSameFileTwiceCreatesNothingNew() {
        String nameless = THREE + "Kim Noone,,\n";
        ran(nameless);
        assertThat(show.handle(caller, ran(nameless)).counts()).isEqualTo(new RowCounts(0, 3, 0, 1));
    }

    @Test
    void aRowOfAKnownLeadGoesIntoIt() {
        ran(THREE);
        ImportId id = ran("Name,E-Mail\nElena M Norwood,elena@norwood.example\n");
        assertThat(show.handle(caller, id).counts()).isEqualTo(new RowCounts(0, 1, 0, 0));
    }

    @Test
    void aRowThatIsMerelyAlikeIsNewAndDoubtful() {
        ran("Name,Company\nElena Norwood,Norwood Castings\n");
        ImportId id = ran("Name,Company,E-Mail\nElena Norwood,Norwood Castings,elena@norwood.example\n");
        assertThat(show.handle(caller, id).counts()).isEqualTo(new RowCounts(1, 0, 1, 0));
    }

    @Test
    void aCancelledImportStopsBetweenTwoChunksAndKeepsWhatWasRead() {
        ImportId id = uploaded(people(250));
        begin(id);
        AtomicInteger asked = new AtomicInteger();
        read.run(attempt(id).cancelledWhen(() -> asked.incrementAndGet() > 1));
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.CANCELLED);
        assertThat(show.handle(caller, id).counts().rows()).isEqualTo(100);
    }

    @Test
    void aStoppedImportTakesNothingMoreIn() {
        ImportId id = uploaded(people(250));
        begin(id);
        Attempt attempt = attempt(id).watchedBy(() -> cancel.handle(caller, id));
        read.run(attempt);
        assertThat(show.handle(caller, id).counts().rows()).isEqualTo(100);
        read.run(attempt);
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.CANCELLED);
    }

    @Test
    void anImportThatBrokeOffGoesOnAfterTheLastChunk() {
        ImportId id = uploaded(people(250));
        begin(id);
        assertThatThrownBy(() -> read.run(attempt(id).watchedBy(() -> {
                    throw Refusal.unavailable("server.stopped");
                })))
                .hasMessageStartingWith("server.stopped");
        read.run(attempt(id));
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.FINISHED);
        assertThat(show.handle(caller, id).counts()).isEqualTo(new RowCounts(250, 0, 0, 0));
    }

    @Test
    void rowsOfLeadsOnWhichOthersWorkAreTakenInInSmallerParts() {
        ImportId id = uploaded(people(250));
        begin(id);
        contended(10).run(attempt(id));
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.FINISHED);
        assertThat(show.handle(caller, id).counts()).isEqualTo(new RowCounts(250, 0, 0, 0));
    }

    @Test
    void aRowThatStaysContendedIsTriedAgainLater() {
        ImportId id = uploaded(people(3));
        begin(id);
        assertThatThrownBy(() -> contended(0).run(attempt(id))).hasMessageStartingWith("lead.changed-meanwhile");
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.RUNNING);
        read.run(attempt(id));
        assertThat(show.handle(caller, id).counts()).isEqualTo(new RowCounts(3, 0, 0, 0));
    }

    @Test
    void anImportWhoseJobIsGivenUpSaysSoAndGoesOnWhenTheJobIsRetried() {
        ImportId id = uploaded(people(3));
        begin(id);
        read.givenUp(attempt(id), "lead.changed-meanwhile");
        assertThat(show.handle(caller, id).failure()).contains("lead.changed-meanwhile");
        read.run(attempt(id));
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.FINISHED);
        read.givenUp(attempt(id), "job.node-lost");
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.FINISHED);
    }

    @Test
    void anImportWhoseJobIsCancelledBeforeItStartsIsCancelled() {
        ImportId id = uploaded(people(3));
        begin(id);
        read.givenUp(attempt(id), JobRunner.CANCELLED);
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.CANCELLED);
        read.givenUp(attempt(id), JobRunner.CANCELLED);
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.CANCELLED);
    }

    @Test
    void aListThatBreaksInTheMiddleFailsTheImport() {
        ImportId id = ran("Name\nElena\nbroken\n");
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.FAILED);
        assertThat(show.handle(caller, id).failure()).contains("import.list-malformed");
    }

    @Test
    void newLeadsGetTheOwnerThatWasChosen() {
        ImportId id = uploaded(THREE);
        users.add(TENANT, ROBIN);
        begin(id, Optional.of(ROBIN.id()));
        read.run(Attempt.at(jobs.latest(TENANT, read.kind(), id.value()).orElseThrow()));
        assertThat(show.handle(caller, id).counts().created()).isEqualTo(2);
        assertThat(assigned())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.owner()).contains(ROBIN.id()))
                .allSatisfy(event -> assertThat(event.by()).contains(ROBIN.id()));
    }

    @Test
    void newLeadsOfWhoeverLeftMeanwhileAreNobodys() {
        ImportId id = uploaded(THREE);
        users.add(TENANT, ROBIN);
        begin(id, Optional.of(ROBIN.id()));
        users.save(TENANT, ROBIN.deactivated());
        read.run(Attempt.at(jobs.latest(TENANT, read.kind(), id.value()).orElseThrow()));
        assertThat(show.handle(caller, id).counts().created()).isEqualTo(2);
        assertThat(assigned()).isEmpty();
    }

    @Test
    void onlyWhoWorksHereMayOwnWhatAListBrings() {
        ImportId id = uploaded(THREE);
        assertThatThrownBy(() -> begin(id, Optional.of(ROBIN.id()))).hasMessageStartingWith("user.not-found");
        users.add(TENANT, ROBIN.deactivated());
        assertThatThrownBy(() -> begin(id, Optional.of(ROBIN.id()))).hasMessageStartingWith("user.not-active");
        assertThat(show.handle(caller, id).status()).isEqualTo(Import.Status.UPLOADED);
    }

    @Test
    void anEmptyFileIsRefusedAndForgotten() {
        assertThatThrownBy(() -> uploaded("")).hasMessageStartingWith("import.empty");
        assertThat(browse.handle(caller, Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void aListWithoutNamesCannotBeStarted() {
        ImportId id = uploaded("E-Mail\na@b.example\n");
        assertThatThrownBy(() -> begin(id)).hasMessageStartingWith("import.no-name-column");
    }

    @Test
    void whoMayNotImportIsRefused() {
        Caller viewer = Caller.person(TENANT, new UserId(new UUID(3, 3)), "Vera", Set.of(Role.VIEWER));
        assertThatThrownBy(() -> upload.handle(viewer, "x.csv", stream(THREE)))
                .hasMessageStartingWith("access.forbidden");
    }

    /** Reads imports while others work on leads that the rows touch, so that only so many rows at once go in. */
    private ReadImport contended(int most) {
        TakeInRows takeIn =
                new TakeInRows(
                        imports,
                        new CaptureLead(leads, users, new InMemoryIdempotentAnswers(clock), ids, clock),
                        leads,
                        users,
                        tenants,
                        phones,
                        clock) {
                    @Override
                    public boolean handle(
                            TenantId tenant, ImportId id, long from, List<ListReader.Row> rows, long position) {
                        if (rows.size() > most) {
                            throw Refusal.stale("lead.changed-meanwhile", Map.of());
                        }
                        return super.handle(tenant, id, from, rows, position);
                    }
                };
        return new ReadImport(files, records, takeIn, clock);
    }

    private ImportId ran(String list) {
        ImportId id = uploaded(list);
        begin(id);
        Job job = jobs.latest(TENANT, read.kind(), id.value()).orElseThrow();
        read.run(Attempt.at(job));
        return id;
    }

    private void begin(ImportId id) {
        begin(id, Optional.empty());
    }

    private void begin(ImportId id, Optional<UserId> owner) {
        Import.State state = show.handle(caller, id);
        start.handle(caller, id, new StartImport.Command(state.mapping(), state.source(), owner));
    }

    private List<LeadAssigned> assigned() {
        return leads.events.stream()
                .filter(LeadAssigned.class::isInstance)
                .map(LeadAssigned.class::cast)
                .toList();
    }

    private ImportId uploaded(String list) {
        return upload.handle(caller, "list.csv", stream(list));
    }

    private static ByteArrayInputStream stream(String list) {
        return new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Person P" + i + "x" + i * 7919 + ",p" + i + "@x.example")
                .collect(Collectors.joining("\n", "Name,E-Mail\n", "\n"));
    }

    private static Attempt attempt(ImportId id) {
        return Attempt.about(TENANT, id.value());
    }
}
