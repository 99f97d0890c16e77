package com.leadintel.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers messages of unknown senders with the problem that they carry. */
@Provider
public class UnvouchedMapper implements ExceptionMapper<Unvouched> {
    @Override
    public Response toResponse(Unvouched failure) {
        return failure.getResponse();
    }
}
