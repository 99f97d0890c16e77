package com.leadintel.server.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets only small forms of a known length to the pages that are open to everybody: their fields are held in memory. */
@WebFilter({"/sign-in", "/session", "/sign-out", "/password"})
public class FormLimit implements Filter {
    private static final long MOST = 64 << 10;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean form = request instanceof HttpServletRequest http && "POST".equals(http.getMethod());
        long length = request.getContentLengthLong();
        if (form && (length < 0 || length > MOST) && response instanceof HttpServletResponse answer) {
            answer.setHeader("Connection", "close");
            Answers.page(answer, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "That is too much for this page.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
