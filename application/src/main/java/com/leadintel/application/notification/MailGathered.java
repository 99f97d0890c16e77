package com.leadintel.application.notification;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Sends one mail about all that came in numbers for a person within ten minutes, always under the same message id. */
@Step
public class MailGathered implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "notification.mail-gathered";

    private static final String FROM = "from";
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final Duration STILL_TELLING = Duration.ofMinutes(1);

    private final WriteGatheredMail write;
    private final Mailer mailer;

    @Inject
    public MailGathered(WriteGatheredMail write, Mailer mailer) {
        this.write = write;
        this.mailer = mailer;
    }

    /** The one job for all that the recipient is told in the ten minutes of this notification, due soon after them. */
    static JobRequest request(Notification told) {
        long span = SPAN.toSeconds();
        Instant from = Instant.ofEpochSecond(told.at().getEpochSecond() / span * span);
        return new JobRequest(
                KIND,
                told.recipient().value(),
                Map.of(FROM, from.toString()),
                Optional.of(KIND + " " + told.recipient() + " " + from),
                Optional.of(from.plus(SPAN).plus(STILL_TELLING)),
                5,
                false);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Instant from = Instant.parse(run.needs(FROM));
        write.handle(run.tenant(), new UserId(run.subject()), from, from.plus(SPAN))
                .ifPresent(mail -> {
                    if (mailer.post(run.tenant(), mail) == Posting.UNCLEAR) {
                        throw Refusal.unclear("mail.unclear");
                    }
                });
    }
}
