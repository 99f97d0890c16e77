package com.leadintel.rest.problem;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.BrokenBody;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers what the product refuses: the status of the refusal's kind, its code and its facts. What it could not read
 * because the sender broke off is the sender's fault.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    @Override
    public Response toResponse(Refusal refusal) {
        return answer(refusal);
    }

    static Response answer(Refusal refusal) {
        if (Causes.find(refusal, BrokenBody.class).isPresent()) {
            return Problem.of(400).answer().build();
        }
        int status = refusal.kind().status();
        ResponseBuilder answer = Problem.of(status, refusal.code())
                .with(readable(refusal.facts()))
                .answer();
        Object wait = refusal.facts().get("retryAfterSeconds");
        return (wait == null ? answer : answer.header("Retry-After", wait)).build();
    }

    private static Map<String, Object> readable(Map<String, Object> facts) {
        Map<String, Object> readable = new LinkedHashMap<>();
        facts.forEach((name, fact) -> readable.put(
                name,
                fact instanceof Number || fact instanceof Boolean || fact instanceof Iterable ? fact : "" + fact));
        return readable;
    }
}
