package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Measures;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures that come from the clock. Talk share and monologues need the start of each turn, and know the sides;
 * interruptions (the seller begins before the buyer has ended) and patience need the ends as well.
 */
final class Timing {
    private Timing() {}

    static Measures measure(Talk talk, List<Question> questions) {
        Transcript transcript = talk.transcript();
        boolean timed = transcript.timed() && transcript.sidesKnown();
        boolean full = timed && transcript.fullyTimed();
        List<Double> waits = full ? waits(transcript) : List.of();
        List<Question> asked = Topics.of(questions, Side.SELLER);
        return new Measures(
                timed ? share(transcript) : Optional.empty(),
                timed ? Optional.of(longest(transcript)) : Optional.empty(),
                full ? Optional.of((int) waits.stream().filter(wait -> wait < 0).count()) : Optional.empty(),
                full ? median(waits.stream().filter(wait -> wait >= 0).sorted().toList()) : Optional.empty(),
                asked.size(),
                (int) asked.stream().filter(Question::open).count());
    }

    private static Optional<Double> share(Transcript transcript) {
        double seller = spoken(transcript, Side.SELLER);
        double all = seller + spoken(transcript, Side.BUYER);
        return all == 0 ? Optional.empty() : Optional.of(rounded(seller / all, 1000));
    }

    private static double spoken(Transcript transcript, Side side) {
        return transcript.turns().stream()
                .filter(turn -> turn.side() == side)
                .mapToDouble(turn -> seconds(transcript, turn))
                .sum();
    }

    /** The longest stretch in which only sellers speak. */
    private static double longest(Transcript transcript) {
        double longest = 0;
        double running = 0;
        for (Turn turn : transcript.turns()) {
            running = turn.side() == Side.SELLER ? running + seconds(transcript, turn) : 0;
            longest = Math.max(longest, running);
        }
        return rounded(longest, 10);
    }

    private static List<Double> waits(Transcript transcript) {
        List<Double> waits = new ArrayList<>();
        for (int i = 1; i < transcript.turns().size(); i++) {
            Turn before = transcript.turns().get(i - 1);
            Turn turn = transcript.turns().get(i);
            if (before.side() == Side.BUYER && turn.side() == Side.SELLER) {
                waits.add(turn.startSecond().orElseThrow() - before.endSecond().orElseThrow());
            }
        }
        return waits;
    }

    private static double seconds(Transcript transcript, Turn turn) {
        return transcript.spanOf(turn.index()).orElseThrow().seconds();
    }

    private static Optional<Double> median(List<Double> sorted) {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(rounded(sorted.get(sorted.size() / 2), 10));
    }

    private static double rounded(double value, int steps) {
        return Math.round(value * steps) / (double) steps;
    }
}
