package com.leadintel.application.notification;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;

/** Sends a notification as a mail too, always under the same message id. */
@Step
public class MailNotification implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "notification.mail";

    private final WriteNotificationMail write;
    private final Mailer mailer;

    @Inject
    public MailNotification(WriteNotificationMail write, Mailer mailer) {
        this.write = write;
        this.mailer = mailer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        write.handle(run.tenant(), new NotificationId(run.subject())).ifPresent(mail -> {
            if (mailer.post(run.tenant(), mail) == Posting.UNCLEAR) {
                throw Refusal.unclear("mail.unclear");
            }
        });
    }
}
