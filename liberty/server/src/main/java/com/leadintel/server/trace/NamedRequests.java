package com.leadintel.server.trace;

import com.leadintel.persistence.outbox.Correlation;
import com.leadintel.rest.RequestId;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives every request its id back, and lets all that is done for it be known by that id. */
public class NamedRequests implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer) {
            RequestId id = RequestId.of(http);
            answer.setHeader(RequestId.HEADER, id.value());
            Correlation.begin(id.value());
        }
        try {
            chain.doFilter(request, response);
        } finally {
            Correlation.end();
        }
    }
}
