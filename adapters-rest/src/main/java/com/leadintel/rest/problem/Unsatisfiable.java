package com.leadintel.rest.problem;

import jakarta.ws.rs.ClientErrorException;

/** A range that lies outside the file. */
public final class Unsatisfiable extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    /** The answer is 416 with the size of the file in bytes. */
    public Unsatisfiable(long size) {
        super(Problem.of(416, "request.range-not-satisfiable")
                .answer()
                .header("Content-Range", "bytes */" + size)
                .build());
    }
}
