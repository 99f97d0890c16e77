package com.leadintel.application.file;

import com.leadintel.application.file.port.FileStore;
import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Removes, every night, what is left of files whose server ended before all of them had come. */
@Step
public class TidyFiles implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "file.tidy";

    private static final Duration SLOWEST = Duration.ofDays(1);

    private final FileStore files;
    private final Clock clock;

    @Inject
    public TidyFiles(FileStore files, Clock clock) {
        this.files = files;
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
        files.tidy(run.tenant(), clock.instant().minus(SLOWEST));
    }
}
