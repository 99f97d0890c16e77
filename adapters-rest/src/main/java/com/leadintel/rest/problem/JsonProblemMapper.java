package com.leadintel.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.problem.Problem.Fault;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;

/** Answers JSON that cannot be read: where in the document, and what is wrong there, without words of our insides. */
@Provider
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {
    private static final String MISSING = "field.missing";

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return answer(failure);
    }

    static Response answer(JsonProcessingException failure) {
        Optional<WebApplicationException> http = Causes.find(failure, WebApplicationException.class);
        if (http.isPresent()) {
            return HttpMapper.answer(http.get());
        }
        Optional<Refusal> refusal = Causes.find(failure, Refusal.class);
        if (refusal.isPresent()) {
            return malformed(failure, refusal.get().code());
        }
        return failure instanceof InvalidDefinitionException
                ? IncidentMapper.incident(failure)
                : malformed(failure, code(failure));
    }

    private static Response malformed(JsonProcessingException failure, String code) {
        List<Fault> faults = List.of(new Fault(path(failure), code));
        String kind = code.equals(MISSING) ? "request.invalid" : "request.json";
        return Problem.of(400, kind).at(faults).answer().build();
    }

    private static String code(JsonProcessingException failure) {
        if (Causes.find(failure, StreamConstraintsException.class).isPresent()) {
            return "json.too-deep-or-long";
        }
        if (failure instanceof UnrecognizedPropertyException) {
            return "field.unknown";
        }
        if (failure instanceof InvalidTypeIdException) {
            return "field.kind-unknown";
        }
        if (failure instanceof InvalidFormatException) {
            return "field.malformed";
        }
        if (failure.getOriginalMessage().startsWith("Cannot map `null` into type")) {
            return MISSING;
        }
        return failure instanceof MismatchedInputException ? "field.wrong-type" : "json.malformed";
    }

    private static String path(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            StringBuilder path = new StringBuilder();
            mapping.getPath().forEach(step -> path.append(step(step, path.isEmpty())));
            return path.toString();
        }
        return failure.getLocation() == null
                ? "$"
                : "line " + failure.getLocation().getLineNr() + " column "
                        + failure.getLocation().getColumnNr();
    }

    private static String step(Reference step, boolean first) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : (first ? "" : ".") + step.getFieldName();
    }
}
