package com.leadintel.rest.board;

import com.leadintel.application.board.BoardMetrics;
import com.leadintel.application.board.StageFlow;
import com.leadintel.application.board.StageMetrics;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the board is doing. */
@Schema(name = "BoardMetrics", description = "How the board is doing, from counters that every move keeps up.")
public record MetricsView(
        @Schema(required = true, description = "The moves of so many days, today included.", examples = "30")
        int days,

        @Schema(required = true, description = "Every stage in the order of the board.")
        List<StageView> stages,

        @Schema(required = true, description = "The moves from stage to stage in these days.")
        List<FlowView> flows) {

    /** One stage. */
    @Schema(name = "StageMetrics", description = "What happens in one stage.")
    public record StageView(
            @Schema(required = true) Stage stage,

            @Schema(required = true, description = "How many leads stand here now.", examples = "14")
            long leads,

            @Schema(description = "For how many seconds they have stood here, on average.", examples = "259200")
            Optional<Long> averageAgeSeconds,

            @Schema(required = true, description = "The same by owner.")
            List<ShareView> owners,

            @Schema(required = true, description = "How many moves left it in these days.", examples = "20")
            long left,

            @Schema(required = true, description = "How many of them went on towards the handoff.", examples = "15")
            long advanced,

            @Schema(description = "The share of those, 0 to 1.", examples = "0.75")
            Optional<Double> conversion,

            @Schema(description = "How many seconds passed from entering to leaving, on average.", examples = "172800")
            Optional<Long> averageStaySeconds) {
        static StageView from(StageMetrics stage) {
            return new StageView(
                    stage.stage(),
                    stage.leads(),
                    stage.averageAge().map(Duration::toSeconds),
                    stage.owners().stream().map(ShareView::from).toList(),
                    stage.left(),
                    stage.advanced(),
                    stage.conversion(),
                    stage.averageStay().map(Duration::toSeconds));
        }
    }

    /** The leads of one owner in one stage. */
    @Schema(name = "StageShare", description = "The leads of one owner, or of nobody, in one stage.")
    public record ShareView(
            Optional<UUID> owner,
            @Schema(required = true, examples = "5") long leads,
            @Schema(required = true, examples = "259200") long averageAgeSeconds) {
        static ShareView from(StageMetrics.Share share) {
            return new ShareView(
                    share.owner().map(UserId::value),
                    share.leads(),
                    share.averageAge().toSeconds());
        }
    }

    /** The moves from one stage to another. */
    @Schema(name = "StageFlow", description = "The moves from one stage to another.")
    public record FlowView(
            @Schema(required = true) Stage from,
            @Schema(required = true) Stage to,
            @Schema(required = true, examples = "15") long moves,

            @Schema(required = true, description = "How many seconds they had stood in the first, on average.")
            long averageStaySeconds) {
        static FlowView from(StageFlow flow) {
            return new FlowView(
                    flow.from(), flow.to(), flow.moves(), flow.averageStay().toSeconds());
        }
    }

    static MetricsView from(BoardMetrics metrics) {
        return new MetricsView(
                metrics.days(),
                metrics.stages().stream().map(StageView::from).toList(),
                metrics.flows().stream().map(FlowView::from).toList());
    }
}
