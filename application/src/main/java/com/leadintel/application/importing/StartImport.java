package com.leadintel.application.importing;

import com.leadintel.application.identity.port.Users;
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
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A person agrees with what the columns of a list mean; its rows are read from now on. */
@UseCase
public class StartImport {
    private final Imports imports;
    private final Users users;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    public StartImport(Imports imports, Users users, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.users = users;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What the columns mean, where the leads come from, and who shall own those that are new. */
    public record Command(Map<Integer, LeadField> mapping, LeadSource source, Optional<UserId> owner) {
        public Command {
            mapping = Map.copyOf(mapping);
        }
    }

    /**
     * The job that reads the rows. Refuses a mapping without a name column with {@code import.no-name-column}, an
     * unknown owner with {@code user.not-found}, one who no longer works here with {@code user.not-active}, and an
     * import that was started before with {@code import.not-uploaded}.
     */
    public JobId handle(Caller caller, ImportId id, Command command) {
        caller.must(Permission.LEAD_IMPORT);
        command.owner().ifPresent(owner -> users.get(caller.tenant(), owner).requireActive());
        Import imported = imports.forUpdate(caller.tenant(), id);
        imported.start(command.mapping(), command.source(), command.owner(), clock.instant());
        imports.save(caller.tenant(), imported);
        return jobs.enqueue(
                caller.tenant(),
                JobRequest.of(ReadImport.KIND, id.value(), Map.of()).once(ReadImport.KIND + " " + id));
    }
}
