package com.leadintel.rest;

import com.leadintel.rest.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request is called: as whoever sent it says, if that is well-formed, else as we say. */
public record RequestId(String value) {
    /** The header in which it comes and in which it is given back. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "com.leadintel.request-id";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    public RequestId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a request id");
        }
    }

    /** The id of this request, which is the same whenever it is asked for. */
    public static RequestId of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return new RequestId(known);
        }
        RequestId fresh = named(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, fresh.value());
        return fresh;
    }

    private static RequestId named(@Nullable String wish) {
        return new RequestId(
                wish != null && FORM.matcher(wish).matches()
                        ? wish
                        : UUID.randomUUID().toString());
    }

    /** Gives it back with every answer, and writes it into problem documents. */
    @Provider
    public static class GivenBack implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            RequestId id = request.getProperty(ATTRIBUTE) instanceof String known
                    ? new RequestId(known)
                    : named(request.getHeaderString(HEADER));
            answer.getHeaders().putSingle(HEADER, id.value());
            if (answer.getEntity() instanceof Problem problem) {
                answer.setEntity(problem.to(id).json());
            }
        }
    }
}
