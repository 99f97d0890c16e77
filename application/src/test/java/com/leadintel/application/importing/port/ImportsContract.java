package com.leadintel.application.importing.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.importing.NotedIssue;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.importing.ListFormat;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of imports promises. */
public interface ImportsContract extends TenantContract {
    Instant NOW = Instant.parse("2026-11-20T10:15:30.123456Z");
    UserId OWNER = new UserId(new UUID(4, 1));

    Imports imports();

    static Import uploaded(TenantId tenant, long nth) {
        return Import.uploaded(new Import.State(
                new ImportId(new UUID(tenant.value().getLeastSignificantBits(), nth)),
                tenant,
                Actor.machine("Website"),
                new FileId(new UUID(7, nth)),
                "fair.csv",
                1_000,
                new ListFormat("UTF-8", ';'),
                List.of("Name", "E-Mail"),
                Map.of(0, LeadField.FULL_NAME, 1, LeadField.EMAIL),
                LeadSource.of(LeadSource.Channel.EVENT, "Spring fair"),
                Optional.empty(),
                Import.Status.UPLOADED,
                RowCounts.none(),
                0,
                Optional.empty(),
                NOW.plusSeconds(nth),
                NOW.plusSeconds(nth),
                0));
    }

    @Test
    default void anImportComesBackAsItWas() {
        TenantId tenant = newTenant();
        Import imported = uploaded(tenant, 1);
        imports().add(tenant, imported);
        assertThat(imports().get(tenant, imported.id()).state())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(imported.state());
    }

    @Test
    default void aChangedImportIsStored() {
        TenantId tenant = newTenant();
        imports().add(tenant, uploaded(tenant, 1));
        Import imported = imports().forUpdate(tenant, uploaded(tenant, 1).id());
        imported.start(imported.state().mapping(), imported.state().source(), Optional.of(OWNER), NOW);
        imported.advance(new RowCounts(3, 2, 1, 1), 400, NOW);
        imports().save(tenant, imported);
        Import stored = imports().get(tenant, imported.id());
        assertThat(stored.status()).isEqualTo(Import.Status.RUNNING);
        assertThat(stored.state().counts()).isEqualTo(new RowCounts(3, 2, 1, 1));
        assertThat(stored.state().position()).isEqualTo(400);
        assertThat(stored.state().owner()).contains(OWNER);
    }

    @Test
    default void importsAreListedNewestFirst() {
        TenantId tenant = newTenant();
        imports().add(tenant, uploaded(tenant, 1));
        imports().add(tenant, uploaded(tenant, 2));
        Page<Import.State> first = imports().browse(tenant, Optional.empty(), 1);
        Page<Import.State> second = imports().browse(tenant, first.next(), 1);
        assertThat(first.items())
                .extracting(Import.State::id)
                .containsExactly(uploaded(tenant, 2).id());
        assertThat(second.items())
                .extracting(Import.State::id)
                .containsExactly(uploaded(tenant, 1).id());
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void issuesComeInTheOrderOfTheirLines() {
        TenantId tenant = newTenant();
        Import imported = uploaded(tenant, 1);
        imports().add(tenant, imported);
        RowIssue refused = new RowIssue(4, Optional.empty(), "lead.name-missing", true);
        RowIssue left = new RowIssue(2, Optional.of(LeadField.EMAIL), "email.malformed", false);
        imports().note(tenant, imported.id(), List.of(refused, left));
        assertThat(issues(tenant, imported, NotedIssue.Place.after(0), 10)).containsExactly(left, refused);
        assertThat(issues(tenant, imported, NotedIssue.Place.after(2), 10)).containsExactly(refused);
        assertThat(issues(tenant, imported, NotedIssue.Place.after(0), 1)).containsExactly(left);
    }

    @Test
    default void aLineOfManyIssuesIsReadInPartsWithoutLosingAny() {
        TenantId tenant = newTenant();
        Import imported = uploaded(tenant, 1);
        imports().add(tenant, imported);
        List<RowIssue> line = List.of(
                new RowIssue(2, Optional.of(LeadField.EMAIL), "email.malformed", false),
                new RowIssue(2, Optional.of(LeadField.PHONE), "phone.malformed", false),
                new RowIssue(2, Optional.empty(), "lead.name-missing", true));
        imports().note(tenant, imported.id(), line);
        List<NotedIssue> first = imports().issues(tenant, imported.id(), NotedIssue.Place.after(0), 2);
        assertThat(first).extracting(NotedIssue::issue).containsExactlyElementsOf(line.subList(0, 2));
        assertThat(issues(tenant, imported, first.get(1).place(), 2)).containsExactly(line.get(2));
    }

    private List<RowIssue> issues(TenantId tenant, Import imported, NotedIssue.Place after, int most) {
        return imports().issues(tenant, imported.id(), after, most).stream()
                .map(NotedIssue::issue)
                .toList();
    }

    @Test
    default void aRowIsTakenInOnce() {
        TenantId tenant = newTenant();
        assertThat(imports().takeIn(tenant, "a".repeat(64))).isTrue();
        assertThat(imports().takeIn(tenant, "a".repeat(64))).isFalse();
        assertThat(imports().takeIn(newTenant(), "a".repeat(64))).isTrue();
    }

    @Test
    default void theListsOfImportsAreKnown() {
        TenantId tenant = newTenant();
        imports().add(tenant, uploaded(tenant, 1));
        FileId list = uploaded(tenant, 1).state().file();
        FileId other = new FileId(new UUID(7, 99));
        assertThat(imports().lists(tenant, Set.of(list, other))).containsExactly(list);
        assertThat(imports().lists(newTenant(), Set.of(list))).isEmpty();
    }

    @Test
    default void anotherTenantsImportIsInvisible() {
        TenantId tenant = newTenant();
        Import imported = uploaded(tenant, 1);
        imports().add(tenant, imported);
        TenantId other = newTenant();
        assertThatThrownBy(() -> imports().get(other, imported.id())).hasMessageStartingWith("import.not-found");
        assertThatThrownBy(() -> imports().forUpdate(other, imported.id())).hasMessageStartingWith("import.not-found");
        assertThat(imports().browse(other, Optional.empty(), 10).items()).isEmpty();
        assertThat(imports().issues(other, imported.id(), NotedIssue.Place.after(0), 10))
                .isEmpty();
    }
}
