package com.leadintel.server.security;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.RequestId;
import com.leadintel.rest.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes whole answers from outside JAX-RS. */
public final class Answers {
    private Answers() {}

    /** A problem document. The stream is used, not the writer, because JAX-RS may already hold the stream. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        RequestId id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id.value());
        write(
                response,
                problem.status(),
                "application/problem+json",
                problem.to(id).json());
    }

    /** A page that no cache keeps. */
    public static void page(HttpServletResponse response, int status, String html) {
        response.setHeader("Cache-Control", "no-store");
        write(response, status, "text/html;charset=UTF-8", html);
    }

    /** Says when to come back, if the refusal knows. */
    static void retryAfter(HttpServletResponse response, Refusal refused) {
        Object wait = refused.facts().get("retryAfterSeconds");
        if (wait != null) {
            response.setHeader("Retry-After", wait.toString());
        }
    }

    private static void write(HttpServletResponse response, int status, String type, String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            response.setStatus(status);
            response.setContentType(type);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException("the client is gone", gone);
        }
    }
}
