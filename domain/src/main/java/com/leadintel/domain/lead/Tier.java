package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Score;

/** Whom to call first: the first tier from a score of 75, the second from 50, the third from 25, the fourth below. */
public enum Tier {
    FIRST(1),
    SECOND(2),
    THIRD(3),
    FOURTH(4);

    private final int number;

    Tier(int number) {
        this.number = number;
    }

    /** The tier of a score. */
    public static Tier of(Score score) {
        return score.value() >= 75 ? FIRST : score.value() >= 50 ? SECOND : score.value() >= 25 ? THIRD : FOURTH;
    }

    /** Its number, 1 to 4. */
    public int number() {
        return number;
    }
}
