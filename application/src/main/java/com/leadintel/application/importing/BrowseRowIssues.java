package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.importing.RowIssue;
import com.leadintel.domain.shared.ImportId;
import jakarta.inject.Inject;
import java.util.List;

/** Lists what was wrong with the rows of an import. */
@UseCase
public class BrowseRowIssues {
    private static final int MOST = 5_000;

    private final Imports imports;

    @Inject
    public BrowseRowIssues(Imports imports) {
        this.imports = imports;
    }

    /** The issues of rows after a line, in the order of the lines, at most 5,000. */
    public List<RowIssue> handle(Caller caller, ImportId id, long afterLine) {
        caller.must(Permission.LEAD_IMPORT);
        imports.get(caller.tenant(), id);
        return imports.issues(caller.tenant(), id, afterLine, MOST);
    }
}
