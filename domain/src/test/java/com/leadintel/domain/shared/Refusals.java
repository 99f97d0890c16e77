package com.leadintel.domain.shared;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches refusals, so that tests can look at their codes and facts. */
public final class Refusals {
    private Refusals() {}

    /** The refusal that an act ends in; fails when it ends otherwise. */
    public static Refusal refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        if (refusal == null) {
            throw new AssertionError("no refusal");
        }
        return refusal;
    }

    /** The code of the refusal that an act ends in. */
    public static String code(ThrowingCallable act) {
        return refusal(act).code();
    }
}
