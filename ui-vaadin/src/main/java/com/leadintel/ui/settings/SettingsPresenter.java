package com.leadintel.ui.settings;

import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.UserLine;
import com.leadintel.application.job.BrowseJobs;
import com.leadintel.application.job.CancelJob;
import com.leadintel.application.job.Job;
import com.leadintel.application.job.RetryJob;
import com.leadintel.application.mail.MailLine;
import com.leadintel.application.mail.ShowOutbox;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.JobId;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What an administrator looks after. */
@Dependent
public class SettingsPresenter {
    private static final int MOST = 100;
    private final SessionCaller session;
    private final BrowseUsers users;
    private final BrowseJobs jobs;
    private final CancelJob cancel;
    private final RetryJob retry;
    private final ShowOutbox outbox;

    @Inject
    public SettingsPresenter(
            SessionCaller session,
            BrowseUsers users,
            BrowseJobs jobs,
            CancelJob cancel,
            RetryJob retry,
            ShowOutbox outbox) {
        this.session = session;
        this.users = users;
        this.jobs = jobs;
        this.cancel = cancel;
        this.retry = retry;
        this.outbox = outbox;
    }

    /** The people of the tenant. */
    public List<UserLine> users() {
        return users.handle(session.caller());
    }

    /** The latest background work. */
    public List<Job> jobs() {
        return jobs.handle(session.caller(), Optional.empty(), MOST).items();
    }

    /** The mails that were kept here, newest first. */
    public List<MailLine> mails() {
        return outbox.handle(session.caller(), MOST);
    }

    /** Whether the viewer may stop and restart work. */
    public boolean maySteer() {
        return session.caller().may(Permission.JOB_STEER);
    }

    /** Stops a job. */
    public void cancel(JobId job) {
        cancel.handle(session.caller(), job);
    }

    /** Starts an ended job again. */
    public void retry(JobId job) {
        retry.handle(session.caller(), job);
    }
}
