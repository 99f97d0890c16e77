package com.leadintel.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.leadintel.rest.JsonMapper;
import com.leadintel.rest.RequestId;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went wrong, for programs: a document of RFC 9457. */
@Schema(description = "What went wrong (RFC 9457). Programs decide by `code`.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(required = true, description = "Names the code as a URI.", examples = "urn:lead-intel:lead.not-found")
        String type,

        @Schema(required = true, description = "The status in words.", examples = "Not Found")
        String title,

        @Schema(required = true, description = "The HTTP status.", examples = "404")
        int status,

        @Schema(required = true, description = "The stable code.", examples = "lead.not-found")
        String code,

        @Schema(description = "Which parts of the request are wrong.")
        List<Fault> errors,

        @Schema(description = "What the caller needs to know to act, by name.")
        Map<String, Object> facts,

        @Schema(description = "Under which number the failure stands in the server's log.")
        Optional<String> incident,

        @Schema(description = "The id of the request, which is in the header `X-Request-Id` too.")
        Optional<String> request) {

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "request.malformed"),
            Map.entry(401, "access.unauthenticated"),
            Map.entry(403, "access.forbidden"),
            Map.entry(404, "request.path-unknown"),
            Map.entry(405, "request.method-not-allowed"),
            Map.entry(406, "request.not-acceptable"),
            Map.entry(408, "request.too-slow"),
            Map.entry(413, "request.too-large"),
            Map.entry(415, "request.media-type-unsupported"),
            Map.entry(429, "request.too-many"),
            Map.entry(503, "server.busy"));

    /** One wrong part of a request: where it is and the code of what is wrong with it. */
    @Schema(description = "One wrong part of a request.")
    public record Fault(
            @Schema(required = true, description = "Where it is.", examples = "contact.email")
            String path,

            @Schema(required = true, description = "What is wrong.", examples = "field.unknown")
            String code) {}

    /** A problem that its status and code describe completely. */
    public static Problem of(int status, String code) {
        return new Problem(
                "urn:lead-intel:" + code,
                title(status),
                status,
                code,
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** What HTTP itself refuses with a status. */
    public static Problem of(int status) {
        return of(status, CODES.getOrDefault(status, status < 500 ? "request.refused" : "internal"));
    }

    /** The same problem with the parts of the request that caused it. */
    public Problem at(List<Fault> faults) {
        return new Problem(type, title, status, code, faults, facts, incident, request);
    }

    /** The same problem with facts. */
    public Problem with(Map<String, Object> known) {
        return new Problem(type, title, status, code, errors, known, incident, request);
    }

    /** The same problem with the number under which it was logged. */
    public Problem logged(String number) {
        return new Problem(type, title, status, code, errors, facts, Optional.of(number), request);
    }

    /** The same problem in answer to this request. */
    public Problem to(RequestId id) {
        return new Problem(type, title, status, code, errors, facts, incident, Optional.of(id.value()));
    }

    /** The answer that carries it. */
    public ResponseBuilder answer() {
        return Response.status(status).type("application/problem+json").entity(this);
    }

    /** The document as it goes over the wire. */
    public String json() {
        try {
            return JsonMapper.strict().writeValueAsString(this);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("facts of " + code + " cannot be written", unwritable);
        }
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known != null ? known.getReasonPhrase() : status == 422 ? "Unprocessable Content" : "Error " + status;
    }
}
