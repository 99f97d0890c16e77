package com.leadintel.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Answers a path without a version as the newest version of the API. */
@Provider
@PreMatching
@Priority(100)
public class NewestVersion implements ContainerRequestFilter {
    private static final String NEWEST = "v1/";

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath(false);
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (!relative.matches("v\\d+(/.*)?")) {
            request.setRequestUri(versioned(
                    request.getUriInfo().getRequestUri(), request.getUriInfo().getBaseUri(), relative));
        }
    }

    private static URI versioned(URI asked, URI base, String relative) {
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return URI.create(base + (base.getPath().endsWith("/") ? "" : "/") + NEWEST + relative + query);
    }
}
