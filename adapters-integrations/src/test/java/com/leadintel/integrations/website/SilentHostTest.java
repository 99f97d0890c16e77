package com.leadintel.integrations.website;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSourceContract;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.integrations.http.LocalServer;
import com.leadintel.integrations.settings.MapConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A website that accepts and never answers: one lead waits for it, the next ones do not. */
final class SilentHostTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final LocalServer site = new LocalServer().answer("/robots.txt", exchange -> {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    });
    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final ResearchSource source = new WebsiteSource(
            WebsiteSettings.of(
                    new MapConfig(Map.of("website.private-hosts", "localhost", "website.timeout-seconds", "1"))),
            clock);

    @AfterEach
    void close() {
        end.countDown();
        site.close();
    }

    @Test
    void theNextLeadOfAHostThatDidNotAnswerHasItsGapAtOnce() {
        assertThat(gather().reason()).hasValue("website.timed-out");
        assertThat(gather().reason()).hasValue("website.did-not-answer-lately");
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void afterAFewMinutesItIsAskedAgain() {
        gather();
        clock.pass(Duration.ofMinutes(5));
        end.countDown();
        site.page("/", "<title>Norwood Castings</title><p>Iron that lasts.</p>");
        site.status("/robots.txt", 404);
        assertThat(gather().state()).isEqualTo(SourceResult.State.FOUND);
    }

    private SourceResult gather() {
        return source.gather(
                ResearchSourceContract.RESEARCHING,
                new ResearchSubject(
                        new LeadId(new UUID(1, 1)),
                        LeadDetails.of(
                                Person.unknown(),
                                Company.named("Norwood Castings").at(site.address("/")))));
    }
}
