package com.leadintel.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Leaves in each request which operation answers it, as the template of its path, for whoever measures. */
@Provider
public class Route implements DynamicFeature {
    /** The request attribute with the template, such as {@code /api/v1/leads/{id}}. */
    public static final String ATTRIBUTE = "com.leadintel.route";

    private static final int FIRST = 50;

    @Override
    public void configure(ResourceInfo asked, FeatureContext context) {
        String template = "/api" + part(asked.getResourceClass().getAnnotation(Path.class))
                + part(asked.getResourceMethod().getAnnotation(Path.class));
        context.register(new Known(template), FIRST);
    }

    private static String part(@Nullable Path path) {
        String text = path == null ? "" : path.value();
        return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
    }

    /** Says so once the operation is found, whatever becomes of the request. */
    private record Known(String template) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(ATTRIBUTE, template);
        }
    }
}
