package com.leadintel.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Refuses what is not to be read at all: bodies that are compressed, forms without a boundary, and queries that are malformed or have a NUL. */
@Provider
@PreMatching
@Priority(150)
public class ReadableRequest implements ContainerRequestFilter {
    private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=\"?[^\";]");

    @Override
    public void filter(ContainerRequestContext request) {
        String encoding = request.getHeaderString("Content-Encoding");
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw new NotSupportedException();
        }
        String type = Objects.requireNonNullElse(request.getHeaderString("Content-Type"), "");
        boolean form = type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        if ((form && !BOUNDARY.matcher(type).find()) || !readableQuery(request.getUriInfo())) {
            throw new BadRequestException();
        }
    }

    private static boolean readableQuery(UriInfo address) {
        try {
            return address.getQueryParameters().values().stream()
                    .flatMap(List::stream)
                    .noneMatch(value -> value.indexOf('\0') >= 0);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
