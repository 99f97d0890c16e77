package com.leadintel.ui.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;

/**
 * Lets the framework read an uploaded form itself, part by part as it comes. Otherwise it asks the server for all parts,
 * which have to be whole somewhere before the first is handed out, and which this servlet does not accept.
 */
@WebFilter(urlPatterns = "/VAADIN/dynamic/resource/*", asyncSupported = true)
public class StreamedUploads implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request instanceof HttpServletRequest http ? new Unparsed(http) : request, response);
    }

    private static final class Unparsed extends HttpServletRequestWrapper {
        Unparsed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Collection<Part> getParts() throws ServletException {
            throw new ServletException("the body is read as it comes");
        }
    }
}
