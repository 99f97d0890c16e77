package com.leadintel.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.leadintel.domain.shared.Refusal;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** Answers what HTTP itself refuses: unknown paths, methods, media types, sizes and unreadable parameters. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
    private static final List<String> KEPT = List.of("Allow", "WWW-Authenticate", "Retry-After");

    @Override
    public Response toResponse(WebApplicationException failure) {
        Optional<Refusal> refusal = Causes.find(failure, Refusal.class);
        if (refusal.isPresent()) {
            return RefusalMapper.answer(refusal.get());
        }
        Optional<JsonProcessingException> json = Causes.find(failure, JsonProcessingException.class);
        return json.isPresent() ? JsonProblemMapper.answer(json.get()) : answer(failure);
    }

    static Response answer(WebApplicationException failure) {
        Response original = failure.getResponse();
        if (original.getStatus() < 400 || failure instanceof Unvouched || failure instanceof Unsatisfiable) {
            return original;
        }
        if (original.getStatus() >= 500 && original.getStatus() != 503) {
            return IncidentMapper.incident(failure);
        }
        boolean parameter = failure instanceof NotFoundException && failure.getCause() != null;
        ResponseBuilder answer = parameter
                ? Problem.of(400, "request.parameter-malformed").answer()
                : Problem.of(original.getStatus()).answer();
        KEPT.stream()
                .filter(name -> original.getHeaders().containsKey(name))
                .forEach(name -> answer.header(name, original.getHeaderString(name)));
        return answer.build();
    }
}
