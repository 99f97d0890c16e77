package com.leadintel.rest.problem;

import com.leadintel.rest.problem.Problem.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Answers requests that break the declared limits of their fields; an answer of ours that does so is an incident. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException failure) {
        if (failure.getConstraintViolations().stream().anyMatch(ViolationMapper::ours)) {
            return IncidentMapper.incident(failure);
        }
        List<Fault> faults = failure.getConstraintViolations().stream()
                .map(violation -> new Fault(path(violation), code(violation)))
                .sorted(Comparator.comparing(Fault::path).thenComparing(Fault::code))
                .toList();
        return Problem.of(400, "request.invalid").at(faults).answer().build();
    }

    private static boolean ours(ConstraintViolation<?> violation) {
        return nodes(violation).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String path(ConstraintViolation<?> violation) {
        List<Node> nodes = nodes(violation);
        int inside =
                nodes.size() > 2 && nodes.get(0).getKind() == ElementKind.METHOD ? 2 : Math.min(1, nodes.size() - 1);
        StringBuilder path = new StringBuilder();
        nodes.subList(inside, nodes.size()).forEach(node -> append(path, node));
        return path.toString();
    }

    private static void append(StringBuilder path, Node node) {
        if (node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
        }
    }

    private static String code(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return constraint.equals("NotNull")
                ? "field.missing"
                : "field." + constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static List<Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }
}
