package com.leadintel.application.importing;

import com.leadintel.application.identity.port.Users;
import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.importing.port.ListReader;
import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.lead.CaptureLead.Captured;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.importing.RowReader;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Captures the leads of some rows and moves the import on, together or not at all. */
@UseCase
public class TakeInRows {
    private final Imports imports;
    private final CaptureLead capture;
    private final Leads leads;
    private final Users users;
    private final Tenants tenants;
    private final PhoneNumberParser phones;
    private final Clock clock;

    @Inject
    public TakeInRows(
            Imports imports,
            CaptureLead capture,
            Leads leads,
            Users users,
            Tenants tenants,
            PhoneNumberParser phones,
            Clock clock) {
        this.imports = imports;
        this.capture = capture;
        this.leads = leads;
        this.users = users;
        this.tenants = tenants;
        this.phones = phones;
        this.clock = clock;
    }

    /**
     * Takes in the rows that follow so many, up to a byte of the file; answers false, and takes nothing in, when the
     * import was stopped or stands at another row, because somebody else reads it too. A row with the content of one
     * that was taken in before counts as known and changes nothing. New leads get the owner that was chosen, or none
     * when that person has left since.
     */
    public boolean handle(TenantId tenant, ImportId id, long from, List<ListReader.Row> rows, long position) {
        Import imported = imports.forUpdate(tenant, id);
        if (imported.status() != Import.Status.RUNNING
                || imported.state().counts().rows() != from) {
            return false;
        }
        RowReader reader = RowReader.of(
                imported.state().mapping(), tenants.get(tenant).currency(), text -> phones.parse(tenant, text));
        List<RowReader.Row> read =
                rows.stream().map(row -> reader.read(row.line(), row.cells())).toList();
        Actor by = imported.state().by();
        Caller caller = Caller.system(tenant, by.name()).onBehalfOf(by.user());
        Optional<UserId> owner = imported.state()
                .owner()
                .flatMap(person -> users.find(tenant, person))
                .filter(User::active)
                .map(User::id);
        leads.awaitTurn(
                tenant, read.stream().flatMap(row -> row.details().stream()).toList(), CaptureLead.CANDIDATES);
        List<RowIssue> issues = new ArrayList<>();
        RowCounts counts = RowCounts.none();
        for (int i = 0; i < rows.size(); i++) {
            issues.addAll(read.get(i).issues());
            counts = counts.plus(take(caller, imported.state(), owner, rows.get(i), read.get(i)));
        }
        imports.note(tenant, id, issues);
        imported.advance(counts, Math.max(position, imported.state().position()), clock.instant());
        imports.save(tenant, imported);
        return true;
    }

    private RowCounts take(
            Caller caller, Import.State imported, Optional<UserId> owner, ListReader.Row row, RowReader.Row read) {
        Optional<LeadDetails> details = read.details();
        if (details.isEmpty()) {
            return new RowCounts(0, 0, 0, 1);
        }
        if (!imports.takeIn(imported.tenant(), fingerprint(details.get(), read))) {
            return new RowCounts(0, 1, 0, 0);
        }
        Captured captured = capture.handle(
                caller,
                new CaptureLead.Command(
                        details.get(),
                        Capture.Via.IMPORT,
                        read.source().orElse(imported.source()),
                        Optional.of(read.reference().orElse(imported.fileName() + ":" + row.line())),
                        true,
                        owner,
                        Optional.empty()));
        if (captured.result() == Captured.Result.MERGED) {
            return new RowCounts(0, 1, 0, 0);
        }
        boolean doubtful = leads.find(imported.tenant(), captured.lead())
                .map(lead -> !lead.state().doubts().open().isEmpty())
                .orElse(false);
        return new RowCounts(1, 0, doubtful ? 1 : 0, 0);
    }

    private static String fingerprint(LeadDetails details, RowReader.Row read) {
        try {
            String content = details + " " + read.reference() + " " + read.source();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
