package com.leadintel.domain.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that the product says no, and why. */
public final class RefusalAssert {
    private RefusalAssert() {}

    /** Fails unless the act is refused with exactly this code. */
    public static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).code())
                .isEqualTo(code);
    }
}
