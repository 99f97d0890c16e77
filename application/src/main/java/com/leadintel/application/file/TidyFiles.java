package com.leadintel.application.file;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Removes, every night, what is left of files whose server ended before all of them had come, and files older than a day
 * to which nothing refers. What lies in folders that no capability knows stays, and so does everything whose capability
 * cannot be asked.
 */
@Step
public class TidyFiles implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "file.tidy";

    private static final Duration SLOWEST = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final FileStore files;
    private final Iterable<FileKeeper> keepers;
    private final Clock clock;

    @Inject
    public TidyFiles(FileStore files, @Any Instance<FileKeeper> keepers, Clock clock) {
        this(files, (Iterable<FileKeeper>) keepers, clock);
    }

    /** The same with keepers that are known beforehand. */
    public TidyFiles(FileStore files, Iterable<FileKeeper> keepers, Clock clock) {
        this.files = files;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean daily() {
        return true;
    }

    @Override
    public void run(JobRun run) {
        Instant since = clock.instant().minus(SLOWEST);
        files.tidy(run.tenant(), since);
        for (FileKeeper keeper : keepers) {
            files.browse(
                    run.tenant(), keeper.folder(run.tenant()), since, AT_ONCE, some -> sweep(run, keeper, some, since));
        }
    }

    /** What was kept again after it was looked at stays: somebody may be about to refer to it. */
    private void sweep(JobRun run, FileKeeper keeper, Set<FileKey> some, Instant since) {
        if (run.cancelRequested()) {
            return;
        }
        Set<FileKey> needless = new HashSet<>(some);
        needless.removeAll(keeper.kept(run.tenant(), Set.copyOf(some)));
        needless.forEach(file -> files.removeUnchanged(run.tenant(), file, since));
    }
}
