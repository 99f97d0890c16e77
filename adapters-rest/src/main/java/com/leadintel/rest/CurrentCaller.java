package com.leadintel.rest;

import com.leadintel.domain.identity.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;

/** Who sent this request, as the security mechanism found out; it leaves the answer in the request. */
@Dependent
public class CurrentCaller {
    /** The request attribute in which the security mechanism leaves the {@link Caller}. */
    public static final String ATTRIBUTE = "com.leadintel.caller";

    private final HttpServletRequest request;

    @Inject
    public CurrentCaller(HttpServletRequest request) {
        this.request = request;
    }

    /** The caller; a request of nobody is answered with 401. */
    public Caller get() {
        if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) {
            return caller;
        }
        throw new NotAuthorizedException("Bearer");
    }
}
