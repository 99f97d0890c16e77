package com.leadintel.application.importing;

import com.leadintel.application.importing.port.Imports;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.importing.Import;
import com.leadintel.domain.shared.ImportId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Stops an import between two rows, or throws it away before it started; rows that were read stay in. One whose rows are
 * just being taken in stops after these.
 */
@UseCase
public class CancelImport {
    private final Imports imports;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public CancelImport(Imports imports, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Cancels the import; nothing happens when it has ended. Refuses an unknown one with {@code import.not-found}. */
    public void handle(Caller caller, ImportId id) {
        caller.must(Permission.LEAD_IMPORT);
        if (imports.get(caller.tenant(), id).status() == Import.Status.RUNNING && tellReader(caller.tenant(), id)) {
            return;
        }
        Import imported = imports.forUpdate(caller.tenant(), id);
        imported.cancel(clock.instant());
        imports.save(caller.tenant(), imported);
    }

    /** Tells whoever reads the rows to stop, without waiting for the ones in hand; answers whether somebody does. */
    private boolean tellReader(TenantId tenant, ImportId id) {
        Optional<Job> reader = jobs.latest(tenant, ReadImport.KIND, id.value())
                .filter(job -> !job.state().ended());
        reader.ifPresent(job -> jobs.cancel(tenant, job.id()));
        return reader.filter(job -> job.state() == JobState.RUNNING).isPresent();
    }
}
