package com.leadintel.integrations.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.Refusal;
import java.net.ConnectException;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;

class OutageTest {
    private static final String HOST = "mail.example.com";

    @Test
    void aServerThatCannotBeReachedIsNamedWithWhatHappened() {
        assertFailure(new Unreachable("mail server", new ConnectException("no")), "ConnectException");
    }

    @Test
    void aServerThatAnswersWithAFaultIsNamedWithItsAnswer() {
        assertFailure(new Unreachable("zoom answered 503"), "zoom answered 503");
    }

    @Test
    void anOpenCircuitIsNamedAsSuchAndIsWorthWaitingFor() {
        assertFailure(new CircuitBreakerOpenException(), "CircuitBreakerOpenException");
    }

    private static void assertFailure(RuntimeException away, String failure) {
        Refusal refusal = Outage.of("mail.unreachable", HOST, away);
        assertThat(refusal.isAway()).isTrue();
        assertThat(refusal.facts()).isEqualTo(Map.of("host", HOST, "failure", failure));
    }
}
