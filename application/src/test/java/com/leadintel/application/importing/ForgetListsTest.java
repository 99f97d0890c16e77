package com.leadintel.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.importing.port.ImportsContract;
import com.leadintel.application.importing.port.InMemoryImports;
import com.leadintel.application.importing.port.PlainLists;
import com.leadintel.application.job.Night;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How long the lists that people bring in are kept. */
class ForgetListsTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));

    private final Clock clock = Clock.fixed(ImportsContract.NOW, ZoneOffset.UTC);
    private final Caller caller = Caller.person(TENANT, new UserId(new UUID(2, 2)), "Robin", Set.of(Role.MARKETING));
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final ImportFiles files = new ImportFiles(store, new PlainLists());
    private final InMemoryImports imports = new InMemoryImports();
    private final ImportRecords records = new ImportRecords(imports);
    private final UploadImport upload = new UploadImport(files, records, new SequentialIds(), clock);

    @Test
    void theListOfAnImportIsSparedAndAnyOtherIsNot() {
        SpareLists spare = new SpareLists(imports);
        assertThat(spare.folder(TENANT)).isEqualTo("imports");
        FileKey other = new FileKey("imports/" + new UUID(3, 3));
        uploaded();
        Set<FileKey> all = new HashSet<>(store.keys());
        all.add(other);
        assertThat(spare.kept(TENANT, all)).isEqualTo(store.keys()).doesNotContain(other);
    }

    @Test
    void theListsOfImportsThatEndedAreForgottenAtNight() {
        ImportId cancelled = uploaded();
        records.change(TENANT, cancelled, list -> list.cancel(ImportsContract.NOW));
        ended(list -> list.finish(ImportsContract.NOW));
        assertThat(store.keys()).hasSize(2);
        forgetAfter(Duration.ofHours(1));
        forgetAfter(Duration.ofHours(2));
        assertThat(store.keys()).isEmpty();
        assertThat(status(cancelled)).isEqualTo(Import.Status.CANCELLED);
    }

    @Test
    void aListThatSomebodyMayStillStartOrRetryIsKeptForThirtyDays() {
        ImportId waiting = uploaded();
        ImportId failed = ended(list -> list.fail("lead.changed-meanwhile", ImportsContract.NOW));
        forgetAfter(Duration.ofDays(30));
        assertThat(store.keys()).hasSize(2);
        forgetAfter(Duration.ofDays(31));
        assertThat(store.keys()).isEmpty();
        assertThat(status(waiting)).isEqualTo(Import.Status.CANCELLED);
        assertThat(status(failed)).isEqualTo(Import.Status.FAILED);
    }

    @Test
    void theListOfARunningImportIsKept() {
        ended(list -> {});
        forgetAfter(Duration.ofDays(300));
        assertThat(store.keys()).hasSize(1);
    }

    @Test
    void aListThatSomebodyStartsWhileTheNightLooksIsKept() {
        ImportId waiting = uploaded();
        forget(whileBrowsing(waiting, this::start), Duration.ofDays(31));
        assertThat(status(waiting)).isEqualTo(Import.Status.RUNNING);
        assertThat(store.keys()).hasSize(1);
    }

    @Test
    void aListThatSomebodyRetriesWhileTheNightLooksIsKept() {
        ImportId failed = ended(list -> list.fail("lead.changed-meanwhile", ImportsContract.NOW));
        forget(whileBrowsing(failed, list -> list.resume(ImportsContract.NOW)), Duration.ofDays(31));
        assertThat(status(failed)).isEqualTo(Import.Status.RUNNING);
        assertThat(store.keys()).hasSize(1);
    }

    @Test
    void aListWhoseImportCannotBeKeptIsNotKeptEither() {
        ImportRecords broken = new ImportRecords(new InMemoryImports()) {
            @Override
            public void add(TenantId tenant, Import imported) {
                throw new IllegalStateException("the database is gone");
            }
        };
        assertThatThrownBy(() -> upload(new UploadImport(files, broken, new SequentialIds(), clock)))
                .hasMessage("the database is gone");
        assertThat(store.keys()).isEmpty();
    }

    private ImportId uploaded() {
        return upload(upload);
    }

    private ImportId upload(UploadImport by) {
        return by.handle(
                caller, "list.csv", new ByteArrayInputStream("Name\nSam Day\n".getBytes(StandardCharsets.UTF_8)));
    }

    private ImportId ended(Consumer<Import> how) {
        ImportId id = uploaded();
        records.change(TENANT, id, list -> {
            start(list);
            how.accept(list);
        });
        return id;
    }

    private void start(Import list) {
        list.start(list.state().mapping(), list.state().source(), Optional.empty(), ImportsContract.NOW);
    }

    private ImportRecords whileBrowsing(ImportId id, Consumer<Import> somebody) {
        return new ImportRecords(imports) {
            @Override
            public Page<Import.State> browse(TenantId tenant, Optional<Cursor> from, int most) {
                Page<Import.State> seen = super.browse(tenant, from, most);
                records.change(TENANT, id, somebody);
                return seen;
            }
        };
    }

    private Import.Status status(ImportId id) {
        return records.load(TENANT, id).status();
    }

    private void forgetAfter(Duration time) {
        forget(records, time);
    }

    private void forget(ImportRecords seen, Duration time) {
        ForgetLists forget = new ForgetLists(seen, files, Clock.offset(clock, time));
        assertThat(forget.daily()).isTrue();
        assertThat(forget.kind()).isEqualTo(ForgetLists.KIND);
        forget.run(new Night(TENANT));
    }
}
