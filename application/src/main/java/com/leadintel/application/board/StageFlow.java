package com.leadintel.application.board;

import com.leadintel.domain.lead.Stage;
import java.time.Duration;

/** The moves of leads from one stage to another, and how long they had stood in the first together. */
public record StageFlow(Stage from, Stage to, long moves, Duration stayTogether) {
    /** How long one of them had stood there on average. */
    public Duration averageStay() {
        return stayTogether.dividedBy(moves);
    }
}
