package com.leadintel.rest.problem;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** A message whose sender cannot be told: no signature, a wrong one, one too old, an account that nobody has. */
public final class Unvouched extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    /** The answer is 401 with the code. */
    public Unvouched(String code) {
        super(Problem.of(Response.Status.UNAUTHORIZED.getStatusCode(), code)
                .answer()
                .header("WWW-Authenticate", "Signature")
                .build());
    }
}
