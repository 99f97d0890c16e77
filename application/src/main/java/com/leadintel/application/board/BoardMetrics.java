package com.leadintel.application.board;

import java.util.List;

/** How the board is doing: every stage now and in the last days, and the moves between them in these days. */
public record BoardMetrics(int days, List<StageMetrics> stages, List<StageFlow> flows) {
    public BoardMetrics {
        stages = List.copyOf(stages);
        flows = List.copyOf(flows);
    }
}
