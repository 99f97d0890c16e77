package com.leadintel.persistence.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class SchedulerLogTest {
    private Duration now = Duration.ofDays(1);
    private final SchedulerLog log = new SchedulerLog(() -> now.toNanos());
    private final List<LogRecord> written = new ArrayList<>();

    @Test
    void theWholeStoryIsToldOnceAndThenALineAMinute() {
        failEverySecondFor(121);
        assertThat(written).hasSize(3);
        assertThat(written.get(0).getThrown()).hasMessage("cut");
        assertThat(written.get(1).getThrown()).isNull();
        assertThat(written.get(1).getMessage()).contains("cut");
    }

    @Test
    void afterAMinuteWithoutFailuresTheStoryIsWholeAgain() {
        failEverySecondFor(2);
        now = now.plusSeconds(60);
        failEverySecondFor(2);
        assertThat(written)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getThrown()).hasMessage("cut"));
    }

    @Test
    void whatIsNoFailureIsWritten() {
        LogRecord plain = new LogRecord(Level.INFO, "Starting");
        failEverySecondFor(1);
        assertThat(log.isLoggable(plain)).isTrue();
    }

    @Test
    void aServerThatWasTakenForDeadIsToldSoInPlainWords() {
        LogRecord line = new LogRecord(
                Level.SEVERE,
                "Failed while completing execution Execution: task=job, id=7, because ExecutionException"
                        + " 'Expected one execution to be updated, but updated 0. Indicates a bug.'. Execution will likely"
                        + " remain scheduled and locked/picked.");
        line.setThrown(new IllegalStateException("Indicates a bug"));
        assertThat(SchedulerLog.inPlainWords(line)).isTrue();
        assertThat(line.getLevel()).isEqualTo(Level.WARNING);
        assertThat(line.getThrown()).isNull();
        assertThat(line.getMessage())
                .contains("taken for dead", "task=job, id=7")
                .doesNotContain("bug");
    }

    @Test
    void whatElseGoesWrongAtTheEndOfAJobIsToldAsItIs() {
        LogRecord line =
                new LogRecord(Level.SEVERE, "Failed while completing execution 7, because SQLException 'cut'.");
        assertThat(SchedulerLog.inPlainWords(line)).isTrue();
        assertThat(line.getLevel()).isEqualTo(Level.SEVERE);
        assertThat(line.getMessage()).contains("cut");
    }

    private void failEverySecondFor(int seconds) {
        for (int second = 0; second < seconds; second++) {
            LogRecord line = new LogRecord(Level.SEVERE, "Unhandled exception");
            line.setThrown(new SQLException("cut"));
            if (log.isLoggable(line)) {
                written.add(line);
            }
            now = now.plusSeconds(1);
        }
    }
}
