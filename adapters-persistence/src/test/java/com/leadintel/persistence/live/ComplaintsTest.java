package com.leadintel.persistence.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    private final List<String> said = new ArrayList<>();
    private final List<Throwable> stories = new ArrayList<>();
    private Duration now = Duration.ofDays(1);
    private final Complaints complaints =
            new Complaints("relay", (level, text, story) -> say(text, story), this::nanos);

    @Test
    void theWholeStoryIsToldOnceAndThenALineAMinute() {
        SQLException cut = new SQLException("cut");
        for (int second = 0; second <= 120; second++) {
            complaints.failed(cut);
            now = now.plusSeconds(1);
        }
        assertThat(stories).containsExactly(cut, null, null);
        assertThat(said.get(2)).contains("121 times", "cut");
    }

    @Test
    void oneLineTellsThatItWorksAgain() {
        complaints.works();
        complaints.failed(new SQLException("cut"));
        complaints.works();
        complaints.works();
        assertThat(said).hasSize(2).last().isEqualTo("relay works again, after 1 failures");
    }

    @Test
    void theNextTroubleIsToldWholeAgain() {
        SQLException next = new SQLException("cut again");
        complaints.failed(new SQLException("cut"));
        complaints.works();
        complaints.failed(next);
        assertThat(stories).last().isEqualTo(next);
    }

    private void say(String text, Throwable story) {
        said.add(text);
        stories.add(story);
    }

    private long nanos() {
        return now.toNanos();
    }
}
