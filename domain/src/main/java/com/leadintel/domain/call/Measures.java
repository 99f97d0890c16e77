package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import java.util.Optional;

/**
 * What can be counted in a call. The seller's share of the talking time is 0 to 1; the longest monologue of the seller and
 * the patience (median wait after the buyer's last word) are in seconds; all but the questions need times and are empty
 * without them.
 */
public record Measures(
        Optional<Double> sellerTalkShare,
        Optional<Double> longestMonologueSeconds,
        Optional<Integer> interruptionsBySeller,
        Optional<Double> patienceSeconds,
        int sellerQuestions,
        int openSellerQuestions) {
    public Measures {
        Require.that(sellerTalkShare.orElse(0.0) >= 0 && sellerTalkShare.orElse(0.0) <= 1, "measures.share-malformed");
        Require.that(
                openSellerQuestions >= 0 && openSellerQuestions <= sellerQuestions, "measures.questions-malformed");
    }
}
