package com.leadintel.application.job;

import static com.leadintel.domain.shared.RefusalAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.shared.port.SequentialIds;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobRequestTest {
    private static final UUID LEAD = SequentialIds.nth(700);

    @Test
    void workStartsAtOnceAndIsTriedFiveTimes() {
        JobRequest request = JobRequest.of("research.lead", LEAD, Map.of());
        assertThat(request.runAt()).isEmpty();
        assertThat(request.maxAttempts()).isEqualTo(5);
        assertThat(request.uniqueKey()).isEmpty();
    }

    @Test
    void workCanBeWishedForOnlyOnce() {
        assertThat(JobRequest.of("research.lead", LEAD, Map.of())
                        .once("capture-1")
                        .uniqueKey())
                .contains("capture-1");
    }

    @Test
    void whoeverMadeTheWishCannotChangeIt() {
        Map<String, String> payload = new HashMap<>(Map.of("source", "website"));
        JobRequest request = JobRequest.of("research.lead", LEAD, payload);
        payload.put("source", "news");
        assertThat(request.payload()).containsEntry("source", "website");
    }

    @Test
    void workHasAKindAndAnAttempt() {
        assertRefused("job.kind-malformed", () -> JobRequest.of(" ", LEAD, Map.of()));
        assertRefused(
                "job.attempts-malformed",
                () -> new JobRequest("research.lead", LEAD, Map.of(), Optional.empty(), Optional.empty(), 0, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = JobState.class,
            names = {"SUCCEEDED", "CANCELLED", "DEAD"})
    void nothingHappensAfterTheEnd(JobState state) {
        assertThat(state.ended()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = JobState.class,
            names = {"QUEUED", "RUNNING"})
    void beforeTheEndThereIsMoreToCome(JobState state) {
        assertThat(state.ended()).isFalse();
    }

    @Test
    void jobsRunInTurnOnlyWhenAskedTo() {
        JobRequest plain = JobRequest.of("research.lead", LEAD, Map.of());
        assertThat(plain.inTurn()).isFalse();
        assertThat(plain.afterOthers().once("k").inTurn()).isTrue();
    }
}
