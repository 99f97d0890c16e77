package com.leadintel.server.security;

import java.io.Serial;

/** A body that is not read to its end, and the status that says why. */
final class Unreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;

    Unreadable(int status) {
        super("refused with " + status);
        this.status = status;
    }

    Unreadable(int status, Throwable cause) {
        super("refused with " + status, cause);
        this.status = status;
    }

    int status() {
        return status;
    }
}
