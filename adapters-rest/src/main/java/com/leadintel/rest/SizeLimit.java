package com.leadintel.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Cuts off bodies that are too large, announced or not, or that come too slowly: each method takes what it is declared to take, and 1 MiB where
 * nothing is declared. What no method answers to is not read at all.
 */
@Provider
public class SizeLimit implements DynamicFeature {
    private static final long MEBIBYTE = 1L << 20;
    private static final int BEFORE_ALL_THAT_READ = 200;

    @Override
    public void configure(ResourceInfo asked, FeatureContext context) {
        Largest declared = asked.getResourceMethod().getAnnotation(Largest.class);
        context.register(new Cut(declared == null ? MEBIBYTE : declared.value() * MEBIBYTE), BEFORE_ALL_THAT_READ);
    }

    /** Wraps the body before anybody reads it. */
    private record Cut(long most) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String announced = request.getHeaderString("Content-Length");
            boolean tooMuch = announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > most;
            request.setEntityStream(new CountedBody(request.getEntityStream(), tooMuch ? 0 : most, System::nanoTime));
        }
    }
}
