package com.leadintel.rest.job;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of background work as it stands now. */
@Schema(name = "Job", description = "A piece of background work as it stands now.")
public record JobView(
        @Schema(required = true, examples = "01933c5e-7a3b-7c11-9d2e-6f0a1b2c3d4e")
        UUID id,

        @Schema(required = true, description = "What kind of work.", examples = "research.lead")
        String kind,

        @Schema(required = true, description = "The thing it is about, such as the lead.")
        UUID subject,

        @Schema(
                required = true,
                description =
                        "`DEAD` is given up after the last attempt, or after a day in which a provider was away; retry it.")
        JobState state,

        @Schema(required = true, description = "Units finished.", examples = "3")
        int done,

        @Schema(required = true, description = "Units in all; 0 while unknown.", examples = "4")
        int total,

        @Schema(
                required = true,
                description = "Starts so far, without those that found a provider away.",
                examples = "1")
        int attempts,

        @Schema(
                required = true,
                description = "Starts at most, without those that found a provider away.",
                examples = "5")
        int maxAttempts,

        @Schema(required = true, description = "Somebody asked it to stop.")
        boolean cancelRequested,

        @Schema(description = "The code of the last failure.", examples = "website.unreachable")
        Optional<String> error,

        @Schema(required = true, description = "When it was asked for.")
        Instant createdAt,

        @Schema(required = true, description = "When it runs, or ran first.")
        Instant runAt,

        @Schema(description = "When it ended.") Optional<Instant> endedAt) {

    /** The job in its shape for this API. */
    public static JobView from(Job job) {
        return new JobView(
                job.id().value(),
                job.kind(),
                job.subject(),
                job.state(),
                job.done(),
                job.total(),
                job.attempts(),
                job.maxAttempts(),
                job.cancelRequested(),
                job.error(),
                job.createdAt(),
                job.runAt(),
                job.endedAt());
    }
}
