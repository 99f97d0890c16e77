package com.leadintel.domain.call.transcript;

import java.util.Optional;

/** Words with what a file says about them: who said them, and from and to which second of the call. */
public record Spoken(Optional<String> speaker, String text, Optional<Double> start, Optional<Double> end) {
    private static final int LONG_ENOUGH = 1_500;
    private static final double PAUSE = 3;

    /** Whether the next words continue these: the same known speaker, about then, and not endlessly. */
    boolean continuesWith(Spoken next) {
        double wait = next.start.orElse(0.0) - end.orElse(0.0);
        boolean soon = wait <= PAUSE && wait >= -PAUSE;
        return speaker.isPresent() && speaker.equals(next.speaker) && soon && text.length() < LONG_ENOUGH;
    }

    Spoken and(Spoken next) {
        return new Spoken(
                speaker,
                text + " " + next.text,
                start,
                next.end.filter(last -> last >= start.orElse(0.0)).or(() -> end));
    }

    Spoken and(String more) {
        return new Spoken(speaker, text.isEmpty() ? more : text + " " + more, start, end);
    }
}
