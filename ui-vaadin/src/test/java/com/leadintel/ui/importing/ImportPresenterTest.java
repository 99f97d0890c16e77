package com.leadintel.ui.importing;

import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.importing.BrowseImports;
import com.leadintel.application.importing.BrowseRowIssues;
import com.leadintel.application.importing.CancelImport;
import com.leadintel.application.importing.ImportFiles;
import com.leadintel.application.importing.ImportRecords;
import com.leadintel.application.importing.PreviewImport;
import com.leadintel.application.importing.ReadImport;
import com.leadintel.application.importing.ShowImport;
import com.leadintel.application.importing.StartImport;
import com.leadintel.application.importing.TakeInRows;
import com.leadintel.application.importing.UploadImport;
import com.leadintel.application.importing.port.InMemoryImports;
import com.leadintel.application.importing.port.PlainLists;
import com.leadintel.application.job.Attempt;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.shared.port.InMemoryIdempotentAnswers;
import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import com.leadintel.ui.kit.BroughtFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportPresenterTest {
    private static final Clock CLOCK = Clock.fixed(LeadFixtures.NOW, ZoneOffset.UTC);
    private static final String LIST =
            "Name,E-Mail,Shoe size\nElena Norwood,elena@norwood.example,\nSam Day,not an address,44\n,,45\n";
    private static final Map<Integer, LeadField> MAPPING = Map.of(0, LeadField.FULL_NAME, 1, LeadField.EMAIL);

    private final SequentialIds ids = new SequentialIds();
    private final InMemoryImports imports = new InMemoryImports();
    private final InMemoryLeads leads = new InMemoryLeads();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryTenants tenants = new InMemoryTenants();
    private final InMemoryJobs jobs = new InMemoryJobs(ids, CLOCK);
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final ImportFiles files = new ImportFiles(store, new PlainLists());
    private final ImportRecords records = new ImportRecords(imports);
    private final PhoneNumberParser phones = (tenant, text) -> Optional.<PhoneNumber>empty();
    private Role role = Role.MARKETING;
    private final ImportPresenter presenter = new ImportPresenter(
            () -> Caller.person(TENANT, LeadFixtures.SELLER, "Robin", Set.of(role)),
            new UploadImport(files, records, ids, CLOCK),
            new ShowImport(imports),
            new BrowseImports(imports),
            new PreviewImport(new ShowImport(imports), files, tenants, phones),
            new StartImport(imports, users, jobs, CLOCK),
            new CancelImport(imports, jobs, CLOCK),
            new BrowseRowIssues(imports),
            new BrowseUsers(users),
            CLOCK);

    @BeforeEach
    void aTenant() {
        tenants.add(new Tenant(
                TENANT, "Ours", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), LeadFixtures.NOW));
    }

    @Test
    void anUploadShowsWhatItsColumnsAreTakenForAndWritesNothing() throws IOException {
        ImportId id = presenter.upload(list());

        assertThat(presenter.columns(id))
                .containsExactly(
                        new ImportPage.Column(0, "Name", Optional.of(LeadField.FULL_NAME), "Elena Norwood"),
                        new ImportPage.Column(1, "E-Mail", Optional.of(LeadField.EMAIL), "elena@norwood.example"),
                        new ImportPage.Column(2, "Shoe size", Optional.empty(), "44"));
        assertThat(presenter.open(id).waiting()).isTrue();
        assertThat(presenter.open(id).leads()).isEmpty();
        assertThat(leads.all(TENANT)).isEmpty();
    }

    @Test
    void aPreviewSaysWhatEveryRowBecomesAndWhatIsWrong() throws IOException {
        ImportId id = presenter.upload(list());

        assertThat(presenter.preview(id, MAPPING))
                .satisfiesExactly(
                        elena -> {
                            assertThat(elena.lead()).isEqualTo("Elena Norwood, elena@norwood.example");
                            assertThat(elena.issues()).isEmpty();
                        },
                        sam -> {
                            assertThat(sam.issues()).containsExactly("E-mail: The e-mail address is not complete.");
                            assertThat(sam.refused()).isFalse();
                        },
                        nobody -> {
                            assertThat(nobody.lead()).isEqualTo("No lead: the row has no name");
                            assertThat(nobody.refused()).isTrue();
                        });
    }

    @Test
    void whatWasAgreedIsReadAndCounted() throws IOException {
        ImportId id = presenter.upload(list());

        presenter.start(id, MAPPING, LeadSource.Channel.EVENT, Optional.empty());
        assertThat(presenter.open(id).running()).isTrue();
        assertThat(presenter.open(id).leads()).isEmpty();
        read(id);

        ImportPage done = presenter.open(id);
        assertThat(done.state()).isEqualTo("Finished");
        assertThat(done.percent()).isEqualTo(100);
        assertThat(done.counts()).isEqualTo("2 new, 0 known already, 1 refused");
        assertThat(done.leads()).hasValueSatisfying(path -> assertThat(path).startsWith("board?"));
        assertThat(presenter.issues(id))
                .extracting(ImportPage.Issue::line, ImportPage.Issue::refused)
                .containsExactly(tuple(3L, false), tuple(4L, true));
        assertThat(presenter.history()).containsExactly(done);
    }

    @Test
    void whatIsThrownAwayIsNotRead() throws IOException {
        ImportId id = presenter.upload(list());

        presenter.cancel(id);

        assertThat(presenter.open(id).state()).isEqualTo("Cancelled");
        assertThatThrownBy(() -> presenter.start(id, MAPPING, LeadSource.Channel.EVENT, Optional.empty()))
                .hasMessageStartingWith("import.not-uploaded");
    }

    @Test
    void withoutANameColumnNothingStarts() throws IOException {
        ImportId id = presenter.upload(list());

        assertThatThrownBy(() ->
                        presenter.start(id, Map.of(1, LeadField.EMAIL), LeadSource.Channel.EVENT, Optional.empty()))
                .hasMessageStartingWith("import.no-name-column");
        assertThat(presenter.open(id).waiting()).isTrue();
    }

    @Test
    void whoeverOnlyReadsBringsNothing() throws IOException {
        role = Role.VIEWER;
        BroughtFile list = list();

        assertThatThrownBy(() -> presenter.upload(list)).hasMessageStartingWith("access.forbidden");
        assertThat(store.keys()).isEmpty();
    }

    private void read(ImportId id) {
        TakeInRows takeIn = new TakeInRows(
                imports,
                new CaptureLead(leads, users, new InMemoryIdempotentAnswers(CLOCK), ids, CLOCK),
                leads,
                users,
                tenants,
                phones,
                CLOCK);
        new ReadImport(files, records, takeIn, CLOCK)
                .run(Attempt.at(jobs.latest(TENANT, ReadImport.KIND, id.value()).orElseThrow()));
    }

    private static BroughtFile list() throws IOException {
        return BroughtFile.of(
                "spring fair.csv", "text/csv", new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)));
    }
}
