package com.leadintel.ui.settings;

import com.leadintel.application.job.BrowseJobs;
import com.leadintel.application.job.CancelJob;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.RetryJob;
import com.leadintel.application.mail.KeptMail;
import com.leadintel.application.mail.MailLine;
import com.leadintel.application.mail.OpenKeptAttachment;
import com.leadintel.application.mail.ReadKeptMail;
import com.leadintel.application.mail.ShowOutbox;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.JobId;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which parts of the settings a viewer sees, and those of them that are only looked at. */
@Dependent
public class SettingsPresenter {
    private static final int MOST = 100;
    private final SessionCaller session;
    private final BrowseJobs jobs;
    private final CancelJob cancel;
    private final RetryJob retry;
    private final ShowOutbox outbox;
    private final ReadKeptMail read;
    private final OpenKeptAttachment open;

    @Inject
    public SettingsPresenter(
            SessionCaller session,
            BrowseJobs jobs,
            CancelJob cancel,
            RetryJob retry,
            ShowOutbox outbox,
            ReadKeptMail read,
            OpenKeptAttachment open) {
        this.session = session;
        this.jobs = jobs;
        this.cancel = cancel;
        this.retry = retry;
        this.outbox = outbox;
        this.read = read;
        this.open = open;
    }

    /** A part of the settings, with the permission to see it. */
    enum Part {
        INTEGRATIONS("plug", Permission.CONNECTION_READ),
        USERS("users", Permission.USER_READ),
        PRODUCTS("package", Permission.LEAD_READ),
        JOBS("history", Permission.JOB_READ),
        OUTBOX("mail", Permission.CONNECTION_READ),
        KEYS("key", Permission.TENANT_ADMINISTER),
        DEMO("sparkles", Permission.TENANT_ADMINISTER);

        private final String icon;
        private final Permission permission;

        Part(String icon, Permission permission) {
            this.icon = icon;
            this.permission = permission;
        }

        String icon() {
            return icon;
        }

        String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The parts that the viewer may see; whoever is in a tenant sees its people, others are refused. */
    List<Part> parts() {
        session.caller().must(Permission.USER_READ);
        return Stream.of(Part.values())
                .filter(part -> session.caller().may(part.permission))
                .toList();
    }

    /** Whether the viewer changes what others only see. */
    boolean isAdministrator() {
        return session.caller().may(Permission.CONNECTION_WRITE);
    }

    /** The latest background work. */
    List<Job> jobs() {
        return jobs.handle(session.caller(), Optional.empty(), Optional.empty(), MOST)
                .items();
    }

    /** The mails that were kept here, newest first. */
    List<MailLine> mails() {
        return outbox.handle(session.caller(), MOST);
    }

    /** One of them, to be read. */
    KeptMail mail(String messageId) {
        return read.handle(session.caller(), messageId);
    }

    /** A file that travels with one of them. */
    byte[] attachment(String messageId, String name) {
        return open.handle(session.caller(), messageId, name).content();
    }

    /** Whether the viewer may stop and restart work. */
    boolean maySteer() {
        return session.caller().may(Permission.JOB_STEER);
    }

    /** Stops a job. */
    void cancel(JobId job) {
        cancel.handle(session.caller(), job);
    }

    /** Starts an ended job again. */
    void retry(JobId job) {
        retry.handle(session.caller(), job);
    }
}
