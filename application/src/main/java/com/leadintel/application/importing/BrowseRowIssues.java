package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.ImportId;
import jakarta.inject.Inject;
import java.util.List;

/** Lists what was wrong with the rows of an import. */
@UseCase
public class BrowseRowIssues {
    /** The most that one answer holds. */
    public static final int MOST = 1_000;

    private final Imports imports;

    @Inject
    public BrowseRowIssues(Imports imports) {
        this.imports = imports;
    }

    /** The issues behind a place, in the order of the lines, at most {@link #MOST}. */
    public List<NotedIssue> handle(Caller caller, ImportId id, NotedIssue.Place after) {
        caller.must(Permission.LEAD_IMPORT);
        imports.get(caller.tenant(), id);
        return imports.issues(caller.tenant(), id, after, MOST);
    }
}
