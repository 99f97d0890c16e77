package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.Refusal;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void aProviderThatIsAwayIsNamedWithWhatHappened() {
        Refusal away = Refusal.unavailable(
                "mail.unreachable",
                Map.of("host", "mail.example.com", "failure", "ConnectException"),
                new IllegalStateException(new ConnectException("refused")));
        assertThat(Reasons.of(away))
                .isEqualTo(" (host mail.example.com, failure ConnectException, IllegalStateException,"
                        + " ConnectException)");
    }

    @Test
    void nothingThatIsSomebodysIsNamed() {
        Refusal refused = Refusal.unavailable(
                "mail.deferred",
                Map.of("to", "ada@norwood.example"),
                new IOException("450 <ada@norwood.example> full"));
        assertThat(Reasons.of(refused)).isEqualTo(" (IOException)");
    }

    @Test
    void aCodeThatSaysItAllStandsAlone() {
        assertThat(Reasons.of(Refusal.unavailable("demo.stories-wait"))).isEmpty();
    }
}
