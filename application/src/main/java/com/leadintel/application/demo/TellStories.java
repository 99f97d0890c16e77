package com.leadintel.application.demo;

import com.leadintel.application.demo.port.Stories;
import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Goes round all stories, takes each as far as it can go now, and comes back in a moment for those that wait for the
 * research or the analysis. Every step looks first whether it was made, so that a round may break off anywhere.
 */
@Step
public class TellStories implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "demo.tell";

    private static final int MOST_ROUNDS = 600;

    private final Stories stories;
    private final TellStory tell;
    private final Scenes scenes;

    @Inject
    public TellStories(Stories stories, TellStory tell, Scenes scenes) {
        this.stories = stories;
        this.tell = tell;
        this.scenes = scenes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        List<Story> all = stories.all();
        int round = Integer.parseInt(run.needs("round"));
        int told = 0;
        for (Story story : all) {
            if (run.cancelRequested()) {
                return;
            }
            told += tell.handle(run.tenant(), story) ? 1 : 0;
        }
        run.progress(told, all.size());
        if (told == all.size()) {
            return;
        }
        if (round >= MOST_ROUNDS) {
            throw Refusal.unavailable("demo.stories-wait");
        }
        scenes.goOn(run.tenant(), round + 1);
    }
}
