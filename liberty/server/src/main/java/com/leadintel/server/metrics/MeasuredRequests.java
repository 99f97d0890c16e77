package com.leadintel.server.metrics;

import com.leadintel.rest.Route;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Measures each request to the API until its answer is written. */
public class MeasuredRequests implements Filter {
    private final RequestFigures figures;

    @Inject
    public MeasuredRequests(RequestFigures figures) {
        this.figures = figures;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
                String route =
                        asked.getAttribute(Route.ATTRIBUTE) instanceof String known ? known : RequestFigures.UNMATCHED;
                int status = answered ? answer.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                figures.count(asked.getMethod(), route, status, Duration.ofNanos(System.nanoTime() - begin));
            }
        }
    }
}
