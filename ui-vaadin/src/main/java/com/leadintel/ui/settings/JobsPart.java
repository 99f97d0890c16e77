package com.leadintel.ui.settings;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The latest background work, to be stopped and started again. */
final class JobsPart extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private final transient SettingsPresenter presenter;
    private final transient Runnable changed;

    JobsPart(SettingsPresenter presenter, Runnable changed) {
        super("ul");
        this.presenter = presenter;
        this.changed = changed;
        List<Job> jobs = presenter.jobs();
        if (jobs.isEmpty()) {
            add(new Tagged(
                    "li",
                    "",
                    new EmptyState("history", Texts.of("settings.nothing"), Texts.of("settings.nothing.text"))));
        }
        JobLine.of(jobs).forEach(line -> add(row(line)));
    }

    private Tagged row(JobLine one) {
        Job job = one.job();
        String tone = switch (job.state()) {
            case SUCCEEDED -> "good";
            case DEAD -> "bad";
            case RUNNING -> "info";
            case QUEUED, CANCELLED -> "";
        };
        Tagged what = Kit.div("grow", Kit.div("ink md", Kit.text(Texts.name("job", job.kind()))));
        if (!one.plain()) {
            what.add(Kit.div("t13 ter cut", Kit.text(detail(job))));
        } else if (one.times() > 1) {
            what.add(Kit.div("t13 ter", Kit.text(Texts.of("settings.times", one.times()))));
        }
        Tagged line = Kit.div(
                "ln8",
                what,
                Kit.span("t13 ter", Moment.of(job.createdAt())),
                new Tag(tone, Texts.name("job.state", job.state())));
        if (presenter.maySteer() && !job.state().ended()) {
            line.add(Kit.button("s", "", Texts.of("cancel"), () -> act(() -> presenter.cancel(job.id()))));
        }
        if (presenter.maySteer() && (job.state() == JobState.DEAD || job.state() == JobState.CANCELLED)) {
            line.add(Kit.button("s", "", Texts.of("settings.retry"), () -> act(() -> presenter.retry(job.id()))));
        }
        return new Tagged("li", "in8", line);
    }

    private static String detail(Job job) {
        String attempts = Texts.of("settings.attempts", job.attempts(), job.maxAttempts());
        boolean again = job.state() == JobState.QUEUED && job.error().isPresent();
        return attempts
                + (again ? ", " + Texts.of("settings.again") : "")
                + job.error().map(code -> ". " + Texts.failure(code)).orElse("");
    }

    private void act(Runnable what) {
        if (Toast.unlessRefused(what)) {
            changed.run();
        }
    }
}
