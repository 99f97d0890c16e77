package com.leadintel.application.demo;

import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.shared.CallId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A call of a story: how many days before the demo was opened, at which time of a working day, and what was said. A call
 * without a dialogue is one of which somebody only noted how long it took.
 */
public record PlannedCall(
        CallId id,
        int daysAgo,
        LocalTime at,
        CallDirection direction,
        Optional<CallType> type,
        Duration duration,
        List<Line> dialogue) {
    public PlannedCall {
        dialogue = List.copyOf(dialogue);
    }
}
