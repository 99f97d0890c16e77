package com.leadintel.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.job.Job;
import com.leadintel.application.job.JobState;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.JobId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobLineTest {
    private int made;

    @Test
    void whatWentWellAtOnceIsToldOnceForEachKindWithTheLatest() {
        Job latest = job("event:handoff.tell", JobState.SUCCEEDED, 1);
        Job research = job("research.lead", JobState.SUCCEEDED, 1);
        Job earlier = job("event:handoff.tell", JobState.SUCCEEDED, 1);

        assertThat(JobLine.of(List.of(latest, research, earlier)))
                .containsExactly(new JobLine(latest, 2), new JobLine(research, 1));
    }

    @Test
    void whatSomebodyMayHaveToSteerStandsAlone() {
        List<Job> jobs = List.of(
                job("research.lead", JobState.DEAD, 8),
                job("research.lead", JobState.DEAD, 8),
                job("research.lead", JobState.QUEUED, 0),
                job("research.lead", JobState.QUEUED, 0),
                job("research.lead", JobState.SUCCEEDED, 3),
                job("research.lead", JobState.SUCCEEDED, 1));

        assertThat(JobLine.of(jobs)).extracting(JobLine::job).isEqualTo(jobs);
        assertThat(JobLine.of(jobs))
                .extracting(JobLine::plain)
                .containsExactly(false, false, false, false, false, true);
    }

    private Job job(String kind, JobState state, int attempts) {
        return new Job(
                new JobId(new UUID(7, ++made)),
                LeadFixtures.TENANT,
                kind,
                new UUID(8, made),
                Map.of(),
                state,
                0,
                0,
                attempts,
                8,
                false,
                Optional.empty(),
                LeadFixtures.NOW,
                LeadFixtures.NOW,
                Optional.empty());
    }
}
