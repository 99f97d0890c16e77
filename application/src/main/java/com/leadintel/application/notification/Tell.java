package com.leadintel.application.notification;

import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.notification.port.Notifications;
import com.leadintel.application.notification.port.Preferences;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.notification.Preference;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Tells one person what an event means to them: in the inbox at once, and by a mail in the queue when they want one. Of
 * what comes in numbers there is one mail for ten minutes.
 */
@UseCase
public class Tell {
    private final Notifications notifications;
    private final Preferences preferences;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Tell(Notifications notifications, Preferences preferences, Jobs jobs, Ids ids, Clock clock) {
        this.notifications = notifications;
        this.preferences = preferences;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells the person once, however often the event is handled. */
    public void handle(TenantId tenant, EventId cause, UserId person, News news) {
        Notification notification = new Notification(
                new NotificationId(ids.next()),
                tenant,
                person,
                news.kind(),
                news.subject(),
                news.lead(),
                news.facts(),
                clock.instant(),
                Optional.empty());
        if (notifications.add(tenant, cause, notification) && wantsMail(tenant, person, news.kind())) {
            jobs.enqueue(tenant, mail(notification));
        }
    }

    private static JobRequest mail(Notification notification) {
        return notification.kind().gathered()
                ? MailGathered.request(notification)
                : JobRequest.of(MailNotification.KIND, notification.id().value(), Map.of())
                        .once(MailNotification.KIND + " " + notification.id());
    }

    private boolean wantsMail(TenantId tenant, UserId person, Notification.Kind kind) {
        return preferences
                .find(tenant, person)
                .orElseGet(() -> Preference.usual(tenant, person))
                .wantsEmail(kind);
    }
}
