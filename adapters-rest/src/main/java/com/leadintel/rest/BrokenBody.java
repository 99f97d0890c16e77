package com.leadintel.rest;

import java.io.IOException;
import java.io.Serial;

/** A body that broke off, or that was not framed as HTTP frames it: the sender's fault, or their line's. */
public final class BrokenBody extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    BrokenBody(IOException cause) {
        super(cause);
    }
}
