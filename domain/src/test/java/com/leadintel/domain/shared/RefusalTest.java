package com.leadintel.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void everyFamilyStandsForOneHttpStatus() {
        assertThat(Refusal.invalid("a").kind().status()).isEqualTo(400);
        assertThat(Refusal.forbidden("lead.read").kind().status()).isEqualTo(403);
        assertThat(Refusal.notFound("a", "b").kind().status()).isEqualTo(404);
        assertThat(Refusal.conflict("a", Map.of()).kind().status()).isEqualTo(409);
        assertThat(Refusal.stale("a", Map.of()).kind().status()).isEqualTo(412);
        assertThat(Refusal.ruleBroken("a", Map.of()).kind().status()).isEqualTo(422);
        assertThat(Refusal.overQuota("a", Map.of()).kind().status()).isEqualTo(429);
        assertThat(Refusal.unavailable("a").kind().status()).isEqualTo(503);
        assertThat(Refusal.unclear("a").kind().status()).isEqualTo(504);
    }

    @Test
    void whatSomebodyChangedWhatIsUsedUpAndWhatIsAwayMayPass() {
        assertThat(Refusal.stale("a", Map.of()).passes()).isTrue();
        assertThat(Refusal.overQuota("a", Map.of()).passes()).isTrue();
        assertThat(Refusal.unavailable("a").passes()).isTrue();
        assertThat(Refusal.unclear("a").passes()).isTrue();
        assertThat(Refusal.invalid("a").passes()).isFalse();
        assertThat(Refusal.ruleBroken("a", Map.of()).passes()).isFalse();
    }

    @Test
    void onlyWhatIsAwayIsWorthWaitingFor() {
        assertThat(Refusal.unavailable("a").isAway()).isTrue();
        assertThat(Refusal.unclear("a").isAway()).isFalse();
        assertThat(Refusal.overQuota("a", Map.of()).isAway()).isFalse();
    }

    @Test
    void aQuotaThatIsFreeAgainAtAKnownTimeIsWaitedForToo() {
        Refusal told = Refusal.overQuota("a", Map.of("retryAfterSeconds", 90));
        assertThat(told.isAway()).isTrue();
        assertThat(told.retryAfter()).contains(Duration.ofSeconds(90));
        assertThat(Refusal.overQuota("a", Map.of("retryAfterSeconds", "soon")).retryAfter())
                .isEmpty();
        assertThat(Refusal.invalid("a", Map.of("retryAfterSeconds", 90)).isAway())
                .isFalse();
    }

    @Test
    void anIdRefusesTextThatIsNoUuid() {
        assertThatThrownBy(() -> LeadId.of("seven"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("lead.id-malformed"));
    }
}
