package com.leadintel.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a request goes, as far as the door cares. */
record Address(String method, String path, String query) {
    static Address of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new Address(
                request.getMethod(),
                path,
                Optional.ofNullable(request.getQueryString()).orElse(""));
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
