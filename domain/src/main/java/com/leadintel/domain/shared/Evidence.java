package com.leadintel.domain.shared;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** The proof of a claim: the words themselves, verbatim, and where they stand. */
public sealed interface Evidence {
    /** The words, exactly as they stand in the source. */
    String quote();

    /** Words that somebody said in a call. */
    record Spoken(
            CallId call,
            int turn,
            int from,
            int to,
            String speaker,
            String quote,
            Optional<Double> startSecond,
            Optional<Double> endSecond)
            implements Evidence {
        /**
         * The turn counts from 0; the characters {@code from} (inclusive) to {@code to} (exclusive) of its text are the
         * quote; seconds are there only when the transcript has times.
         */
        public Spoken {
            Require.present(call, "evidence.call-missing");
            Require.that(turn >= 0 && from >= 0 && to > from, "evidence.range-malformed");
            Require.present(speaker, "evidence.speaker-missing");
            Require.that(
                    Require.present(quote, "evidence.quote-missing").length() == to - from, "evidence.range-malformed");
            Require.that(startSecond.isPresent() == endSecond.isPresent(), "evidence.times-incomplete");
        }
    }

    /** Words that stand on a page, in a record or in a message. */
    record Written(URI source, String quote, Instant seenAt) implements Evidence {
        public Written {
            Require.present(source, "evidence.source-missing");
            Require.that(!Require.present(quote, "evidence.quote-missing").isBlank(), "evidence.quote-missing");
            Require.present(seenAt, "evidence.time-missing");
        }
    }
}
