package com.leadintel.ui.importing;

import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.importing.BrowseImports;
import com.leadintel.application.importing.BrowseRowIssues;
import com.leadintel.application.importing.CancelImport;
import com.leadintel.application.importing.NotedIssue;
import com.leadintel.application.importing.PreviewImport;
import com.leadintel.application.importing.ShowImport;
import com.leadintel.application.importing.StartImport;
import com.leadintel.application.importing.UploadImport;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.board.BoardRoutes;
import com.leadintel.ui.kit.BroughtFile;
import com.leadintel.ui.lead.Owners;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of leads on their way in. */
@Dependent
public class ImportPresenter {
    static final int SHOWN = 200;

    private final SessionCaller session;
    private final UploadImport upload;
    private final ShowImport show;
    private final BrowseImports browse;
    private final PreviewImport preview;
    private final StartImport start;
    private final CancelImport cancel;
    private final BrowseRowIssues issues;
    private final BrowseUsers users;
    private final Clock clock;

    @Inject
    public ImportPresenter(
            SessionCaller session,
            UploadImport upload,
            ShowImport show,
            BrowseImports browse,
            PreviewImport preview,
            StartImport start,
            CancelImport cancel,
            BrowseRowIssues issues,
            BrowseUsers users,
            Clock clock) {
        this.session = session;
        this.upload = upload;
        this.show = show;
        this.browse = browse;
        this.preview = preview;
        this.start = start;
        this.cancel = cancel;
        this.issues = issues;
        this.users = users;
        this.clock = clock;
    }

    /** The latest imports. */
    public List<ImportPage> history() {
        return browse.handle(session.caller(), Optional.empty(), 50).items().stream()
                .map(this::page)
                .toList();
    }

    /** One import; refuses an unknown one. */
    public ImportPage open(ImportId id) {
        return page(show.handle(session.caller(), id));
    }

    /** Takes a file in; nothing is written before somebody agrees. */
    public ImportId upload(BroughtFile file) {
        return upload.handle(session.caller(), file.name(), file.open());
    }

    /** What the columns are taken for, with a value of the first row that has one. */
    public List<ImportPage.Column> columns(ImportId id) {
        Import.State imported = show.handle(session.caller(), id);
        List<PreviewImport.PreviewedRow> rows = preview.handle(session.caller(), id, Optional.empty());
        List<ImportPage.Column> columns = new ArrayList<>();
        for (int i = 0; i < imported.header().size(); i++) {
            int column = i;
            String sample = rows.stream()
                    .map(PreviewImport.PreviewedRow::cells)
                    .filter(cells -> cells.size() > column && !cells.get(column).isBlank())
                    .map(cells -> cells.get(column))
                    .findFirst()
                    .orElse("");
            columns.add(new ImportPage.Column(
                    i,
                    imported.header().get(i),
                    Optional.ofNullable(imported.mapping().get(i)),
                    sample));
        }
        return columns;
    }

    /** The first rows as they would come in under this mapping. */
    public List<ImportPage.Preview> preview(ImportId id, Map<Integer, LeadField> mapping) {
        return preview.handle(session.caller(), id, Optional.of(mapping)).stream()
                .map(row -> new ImportPage.Preview(
                        row.line(),
                        row.read().details().map(ImportPresenter::lead).orElse(Texts.of("import.no-lead")),
                        row.read().issues().stream().map(ImportPresenter::words).toList(),
                        row.read().details().isEmpty()))
                .toList();
    }

    /** Everybody who may own the new leads. */
    public Owners owners() {
        return Owners.among(users.handle(session.caller()), session.caller());
    }

    /** Starts reading the rows; new leads get the owner. */
    public void start(ImportId id, Map<Integer, LeadField> mapping, LeadSource.Channel source, Optional<UserId> owner) {
        start.handle(session.caller(), id, new StartImport.Command(mapping, LeadSource.of(source), owner));
    }

    /** Stops it between two rows, or throws it away. */
    public void cancel(ImportId id) {
        cancel.handle(session.caller(), id);
    }

    /** What was wrong with rows, the first of them. */
    public List<ImportPage.Issue> issues(ImportId id) {
        return issues.handle(session.caller(), id, NotedIssue.Place.after(0)).stream()
                .limit(SHOWN)
                .map(NotedIssue::issue)
                .map(issue -> new ImportPage.Issue(issue.line(), words(issue), issue.refused()))
                .toList();
    }

    private ImportPage page(Import.State imported) {
        boolean running = imported.status() == Import.Status.RUNNING;
        return new ImportPage(
                imported.id(),
                imported.fileName(),
                Texts.name("import.state", imported.status()),
                switch (imported.status()) {
                    case FINISHED -> "good";
                    case FAILED -> "bad";
                    case RUNNING -> "info";
                    case UPLOADED -> "warn";
                    case CANCELLED -> "";
                },
                imported.uploadedAt(),
                imported.status() == Import.Status.UPLOADED,
                running,
                (int) (100 * Import.restore(imported).progress()),
                words(imported.counts()),
                imported.failure(),
                leads(imported, clock.instant()));
    }

    /** Where the new leads are seen; nowhere when the rows name their sources themselves, since the board knows them by it. */
    static Optional<String> leads(Import.State imported, Instant now) {
        boolean own = imported.mapping().containsValue(LeadField.SOURCE)
                || imported.mapping().containsValue(LeadField.SOURCE_DETAIL);
        return Optional.of(BoardRoutes.since(imported.source().channel(), imported.uploadedAt(), now))
                .filter(path -> !own
                        && imported.status() != Import.Status.RUNNING
                        && imported.counts().created() > 0);
    }

    private static String lead(LeadDetails details) {
        return Stream.of(
                        details.company().name(),
                        details.person().fullName(),
                        details.person().email().map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String words(RowCounts counts) {
        return Texts.of(
                counts.doubtful() == 0 ? "import.counts" : "import.counts.doubtful",
                Numbers.grouped(counts.created()),
                Numbers.grouped(counts.merged()),
                Numbers.grouped(counts.refused()),
                Numbers.grouped(counts.doubtful()));
    }

    private static String words(RowIssue issue) {
        String what =
                Texts.find("refusal." + issue.code(), Map.of()).orElseGet(() -> Texts.of("import.wrong", issue.code()));
        return issue.field()
                .map(field -> Texts.name("field", field) + ": " + what)
                .orElse(what);
    }
}
