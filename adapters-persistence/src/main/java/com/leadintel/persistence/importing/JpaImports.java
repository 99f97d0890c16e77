package com.leadintel.persistence.importing;

import com.leadintel.application.importing.NotedIssue;
import com.leadintel.application.importing.port.Imports;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.column.Place;
import com.leadintel.persistence.live.Announcements;
import com.leadintel.persistence.outbox.Outbox;
import com.leadintel.persistence.tenancy.Adapter;
import com.leadintel.persistence.tenancy.TenantSession;
import com.leadintel.persistence.tenancy.Violations;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Adapter
class JpaImports implements Imports {
    private final TenantSession session;
    private final Outbox outbox;
    private final Announcements announcements;

    @Inject
    JpaImports(TenantSession session, Outbox outbox, Announcements announcements) {
        this.session = session;
        this.outbox = outbox;
        this.announcements = announcements;
    }

    @Override
    public Import get(TenantId tenant, ImportId id) {
        return Import.restore(row(tenant, id).toState());
    }

    @Override
    public Import forUpdate(TenantId tenant, ImportId id) {
        return Import.restore(session.forUpdate(tenant, row(tenant, id)).toState());
    }

    @Override
    public Page<Import.State> browse(TenantId tenant, Optional<Cursor> from, int most) {
        Optional<Place> place = from.map(Place::read);
        TypedQuery<ImportRow> query = session.of(tenant)
                .createQuery(
                        "select i from ImportRow i where i.tenant = :tenant"
                                + Place.condition(place, "i.uploadedAt", "i.id")
                                + " order by i.uploadedAt desc, i.id desc",
                        ImportRow.class)
                .setParameter("tenant", tenant.value());
        place.ifPresent(after -> after.bind(query));
        List<Import.State> found = query.setMaxResults(most + 1)
                .getResultStream()
                .map(ImportRow::toState)
                .toList();
        return Place.page(
                found, most, state -> new Place(state.uploadedAt(), state.id().value()));
    }

    @Override
    public Set<FileId> lists(TenantId tenant, Set<FileId> files) {
        List<?> known = session.of(tenant)
                .createNativeQuery("select file from lead_import where tenant = ?1"
                        + " and file in (select jsonb_array_elements_text(cast(?2 as jsonb)))")
                .setParameter(1, tenant.value())
                .setParameter(2, Json.write(files))
                .getResultList();
        return known.stream().map(String.class::cast).map(FileId::of).collect(Collectors.toSet());
    }

    @Override
    public void add(TenantId tenant, Import imported) {
        session.of(tenant).persist(ImportRow.of(imported.state()));
        written(tenant, imported);
    }

    @Override
    public void save(TenantId tenant, Import imported) {
        row(tenant, imported.id()).store(imported.state());
        written(tenant, imported);
    }

    @Override
    public void note(TenantId tenant, ImportId id, List<RowIssue> issues) {
        EntityManager entities = session.of(tenant);
        for (RowIssue issue : issues) {
            entities.createNativeQuery("insert into import_issue (tenant, import, line, issue) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, tenant.value())
                    .setParameter(2, id.value())
                    .setParameter(3, issue.line())
                    .setParameter(4, Json.write(issue))
                    .executeUpdate();
        }
    }

    @Override
    public List<NotedIssue> issues(TenantId tenant, ImportId id, NotedIssue.Place after, int most) {
        List<?> issues = session.of(tenant)
                .createNativeQuery("select position, issue from import_issue where tenant = ?1 and import = ?2"
                        + " and (line, position) > (?3, ?4) order by line, position")
                .setParameter(1, tenant.value())
                .setParameter(2, id.value())
                .setParameter(3, after.line())
                .setParameter(4, after.position())
                .setMaxResults(most)
                .getResultList();
        return issues.stream().map(Object[].class::cast).map(JpaImports::noted).toList();
    }

    @Override
    public boolean takeIn(TenantId tenant, String rowFingerprint) {
        Query insert = session.of(tenant)
                .createNativeQuery(
                        "insert into import_row (tenant, fingerprint) values (?1, ?2) on conflict do nothing")
                .setParameter(1, tenant.value())
                .setParameter(2, rowFingerprint);
        return Violations.waiting(insert::executeUpdate) == 1;
    }

    private static NotedIssue noted(Object[] row) {
        RowIssue issue = Json.read(row[1].toString(), RowIssue.class);
        return new NotedIssue(new NotedIssue.Place(issue.line(), ((Number) row[0]).longValue()), issue);
    }

    private void written(TenantId tenant, Import imported) {
        session.of(tenant).flush();
        outbox.publish(tenant, imported.drainEvents());
        announcements.changed(tenant, "import", imported.id().value());
    }

    private ImportRow row(TenantId tenant, ImportId id) {
        return session.find(tenant, ImportRow.class, id.value())
                .orElseThrow(() -> Refusal.notFound("import.not-found", id));
    }
}
