package com.leadintel.application.importing.port;

import com.leadintel.application.importing.NotedIssue;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Imports in memory. */
public final class InMemoryImports implements Imports {
    private static final Comparator<NotedIssue.Place> ORDER =
            Comparator.comparingLong(NotedIssue.Place::line).thenComparingLong(NotedIssue.Place::position);

    private final Map<ImportId, Import.State> states = new LinkedHashMap<>();
    private final Map<ImportId, List<RowIssue>> issues = new LinkedHashMap<>();
    private final Set<String> rows = new HashSet<>();

    @Override
    public Import get(TenantId tenant, ImportId id) {
        return Optional.ofNullable(states.get(id))
                .filter(state -> state.tenant().equals(tenant))
                .map(Import::restore)
                .orElseThrow(() -> Refusal.notFound("import.not-found", id));
    }

    @Override
    public Import forUpdate(TenantId tenant, ImportId id) {
        return get(tenant, id);
    }

    @Override
    public Page<Import.State> browse(TenantId tenant, Optional<Cursor> from, int most) {
        List<Import.State> rest = states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .filter(state -> from.map(cursor -> state.id().toString().compareTo(cursor.value()) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing((Import.State state) -> state.id().toString())
                        .reversed())
                .toList();
        return rest.size() <= most
                ? Page.last(rest)
                : new Page<>(
                        rest.subList(0, most),
                        Optional.of(new Cursor(rest.get(most - 1).id().toString())));
    }

    @Override
    public Set<FileId> lists(TenantId tenant, Set<FileId> files) {
        return states.values().stream()
                .filter(state -> state.tenant().equals(tenant))
                .map(Import.State::file)
                .filter(files::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(TenantId tenant, Import imported) {
        imported.drainEvents();
        states.put(imported.id(), imported.state());
    }

    @Override
    public void save(TenantId tenant, Import imported) {
        get(tenant, imported.id());
        imported.drainEvents();
        states.put(imported.id(), imported.state());
    }

    @Override
    public void note(TenantId tenant, ImportId id, List<RowIssue> more) {
        issues.computeIfAbsent(id, fresh -> new ArrayList<>()).addAll(more);
    }

    @Override
    public List<NotedIssue> issues(TenantId tenant, ImportId id, NotedIssue.Place after, int most) {
        boolean ours = Optional.ofNullable(states.get(id))
                .filter(state -> state.tenant().equals(tenant))
                .isPresent();
        List<RowIssue> noted = ours ? issues.getOrDefault(id, List.of()) : List.of();
        return IntStream.range(0, noted.size())
                .mapToObj(
                        at -> new NotedIssue(new NotedIssue.Place(noted.get(at).line(), at + 1L), noted.get(at)))
                .sorted(Comparator.comparing(NotedIssue::place, ORDER))
                .filter(issue -> ORDER.compare(issue.place(), after) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public boolean takeIn(TenantId tenant, String rowFingerprint) {
        return rows.add(tenant + " " + rowFingerprint);
    }
}
