package com.leadintel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.leadintel.domain.shared.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(1, Duration.ZERO);

    @Test
    void whoComesWhileAllAreTakenIsRefusedAndAskedToComeBack() {
        turns.take();
        Refusal refused = catchThrowableOfType(Refusal.class, turns::take);
        assertThat(refused.code()).isEqualTo("request.too-many");
        assertThat(refused.facts()).containsKey("retryAfterSeconds");
    }

    @Test
    void whatIsGivenBackIsFreeAgain() {
        turns.take();
        turns.giveBack();
        assertThatCode(turns::take).doesNotThrowAnyException();
    }
}
