package com.leadintel.rest.call;

import com.leadintel.domain.call.Measures;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be counted in a call. */
@Schema(name = "Measures", description = "What can be counted in a call; what needs times is absent without them.")
public record MeasuresView(
        @Schema(description = "The seller's share of the talking time, 0 to 1.", examples = "0.46")
        Optional<Double> sellerTalkShare,

        @Schema(description = "The seller's.", examples = "41.5")
        Optional<Double> longestMonologueSeconds,

        @Schema(examples = "2") Optional<Integer> interruptionsBySeller,

        @Schema(description = "The seller's median wait after the buyer's last word.", examples = "0.8")
        Optional<Double> patienceSeconds,

        @Schema(required = true, examples = "14") int sellerQuestions,
        @Schema(required = true, examples = "6") int openSellerQuestions) {
    static MeasuresView from(Measures measures) {
        return new MeasuresView(
                measures.sellerTalkShare(),
                measures.longestMonologueSeconds(),
                measures.interruptionsBySeller(),
                measures.patienceSeconds(),
                measures.sellerQuestions(),
                measures.openSellerQuestions());
    }
}
