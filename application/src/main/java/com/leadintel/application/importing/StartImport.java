package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.JobId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** A person agrees with what the columns of a list mean; its rows are read from now on. */
@UseCase
public class StartImport {
    private final Imports imports;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public StartImport(Imports imports, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * The job that reads the rows. Refuses a mapping without a name column with {@code import.no-name-column}, and an
     * import that was started before with {@code import.not-uploaded}.
     */
    public JobId handle(Caller caller, ImportId id, Map<Integer, LeadField> mapping, LeadSource source) {
        caller.must(Permission.LEAD_IMPORT);
        Import imported = imports.get(caller.tenant(), id);
        imported.start(mapping, source, clock.instant());
        imports.save(caller.tenant(), imported);
        return jobs.enqueue(
                caller.tenant(),
                JobRequest.of(ReadImport.KIND, id.value(), Map.of()).once(ReadImport.KIND + " " + id));
    }
}
