package com.leadintel.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a request goes, as far as the door cares. */
record Address(String method, String path, String query) {
    static Address of(HttpServletRequest request) {
        return new Address(
                request.getMethod(),
                plain(request.getRequestURI().substring(request.getContextPath().length())),
                Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    /** The path as the container reads it, however it is spelt: no parameters, no doubled slashes, no dots, no escapes. */
    static String plain(String spelt) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : decoded(spelt).split("/+", -1)) {
            String name = step.replaceFirst(";.*", "");
            if (name.equals("..")) {
                steps.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                steps.addLast(name);
            }
        }
        String path = "/" + String.join("/", steps);
        return spelt.endsWith("/") && path.length() > 1 ? path + "/" : path;
    }

    private static String decoded(String spelt) {
        try {
            return URLDecoder.decode(spelt.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return spelt;
        }
    }

    boolean isApi() {
        return path.equals("/api") || path.startsWith("/api/");
    }

    boolean isPasswordPage() {
        return path.equals("/password");
    }

    /** A request that a page makes by itself, which must learn that the session ended instead of being sent elsewhere. */
    boolean isInBackground() {
        return !method.equals("GET") || query.contains("v-r=") || path.startsWith("/VAADIN/");
    }

    /** The query that brings somebody back here after signing in. */
    String asReturn() {
        if (path.equals("/")) {
            return "";
        }
        return "?to=" + URLEncoder.encode(query.isEmpty() ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    /** The page of this site that {@code to} names; the first page when it names none or one of another site. */
    static String returnTo(@Nullable String to) {
        return to != null && to.matches("/(?![/\\\\])[\\x21-\\x7e]*") && !to.contains("\\") ? to : "/";
    }
}
