package com.leadintel.integrations.resilience;

/**
 * A provider gave no useful answer: the connection failed, broke, took too long, or it answered with a fault of its own.
 * Circuit breakers count these and nothing else, so that one tenant's wrong key never stops the others.
 */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unreachable(String what, Throwable cause) {
        super(what, cause);
    }

    public Unreachable(String what) {
        super(what);
    }
}
