package com.leadintel.application.shared.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.Idempotency;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every store of answers under idempotency keys promises. */
public interface IdempotentAnswersContract extends TenantContract {
    IdempotentAnswers answers();

    /** Lets time pass. */
    void pass(Duration time);

    static Idempotency asked(String key, char what) {
        return new Idempotency(key, String.valueOf(what).repeat(64));
    }

    @Test
    default void anUnknownKeyHasNoAnswer() {
        assertThat(answers().recall(newTenant(), asked("k", 'a'))).isEmpty();
    }

    @Test
    default void theSameKeyAndRequestHaveTheSameAnswer() {
        TenantId tenant = newTenant();
        answers().remember(tenant, asked("k", 'a'), "created 1");
        assertThat(answers().recall(tenant, asked("k", 'a'))).contains("created 1");
    }

    @Test
    default void theSameKeyWithAnotherRequestIsRefused() {
        TenantId tenant = newTenant();
        answers().remember(tenant, asked("k", 'a'), "created 1");
        assertThatThrownBy(() -> answers().recall(tenant, asked("k", 'b')))
                .hasMessageStartingWith("idempotency.key-reused");
    }

    @Test
    default void anAnswerIsKeptForSevenDaysUnlessToldOtherwise() {
        TenantId tenant = newTenant();
        answers().remember(tenant, asked("k", 'a'), "created 1");
        pass(Duration.ofDays(7).minusSeconds(1));
        assertThat(answers().recall(tenant, asked("k", 'a'))).contains("created 1");
        pass(Duration.ofSeconds(1));
        assertThat(answers().recall(tenant, asked("k", 'b'))).isEmpty();
    }

    @Test
    default void aForgottenKeyServesAgain() {
        TenantId tenant = newTenant();
        answers().remember(tenant, asked("k", 'a'), "created 1");
        pass(Duration.ofDays(7));
        answers().remember(tenant, asked("k", 'b'), "created 2");
        assertThat(answers().recall(tenant, asked("k", 'b'))).contains("created 2");
    }

    @Test
    default void anotherTenantsAnswerIsInvisible() {
        TenantId tenant = newTenant();
        answers().remember(tenant, asked("k", 'a'), "created 1");
        assertThat(answers().recall(newTenant(), asked("k", 'a'))).isEmpty();
    }
}
