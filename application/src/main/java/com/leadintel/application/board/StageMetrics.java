package com.leadintel.application.board;

import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happens in one stage: the leads that stand there now and for how long on average, by owner too, and of the leads
 * that left it in the period how many there were, how many of them went on towards the handoff, and how long they had
 * stayed on average. Averages of nothing are absent.
 */
public record StageMetrics(
        Stage stage,
        long leads,
        Optional<Duration> averageAge,
        List<Share> owners,
        long left,
        long advanced,
        Optional<Duration> averageStay) {
    /** The leads of one owner, or of nobody. */
    public record Share(Optional<UserId> owner, long leads, Duration averageAge) {}

    public StageMetrics {
        owners = List.copyOf(owners);
    }

    /** The share of those that left that went on towards the handoff, 0 to 1; absent while nobody left. */
    public Optional<Double> conversion() {
        return left == 0 ? Optional.empty() : Optional.of((double) advanced / left);
    }
}
