package com.leadintel.server.security;

import com.leadintel.rest.problem.Problem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * Takes what is sent to the addresses that are open to everybody: small, whole and soon, sixteen at a time on the pages and
 * sixteen at the hooks, four of them from one network, before anybody works with it. Strangers of one network who send
 * slowly keep each other waiting, and nobody else.
 */
public class WholeBodies implements Filter {
    private static final int FORM = 64 << 10;
    private static final int NOTICE = 1 << 20;
    private static final Map<Integer, String> SAID = Map.of(
            408, "That took too long to arrive. Try again.",
            413, "That is too much for this page.",
            503, "Too many are at this door. Try again in a moment.");

    private final BodyReader pages = reader();
    private final BodyReader hooks = reader();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && "POST".equals(asked.getMethod())) {
            HttpServletRequest read;
            try {
                read = read(asked);
            } catch (Unreadable refused) {
                refuse(asked, answer, refused.status());
                return;
            }
            chain.doFilter(read, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static BodyReader reader() {
        return new BodyReader(16, 4, Duration.ofSeconds(1), Duration.ofSeconds(10), System::nanoTime);
    }

    private ReadRequest read(HttpServletRequest asked) throws Unreadable {
        try {
            boolean hook = Address.of(asked).isApi();
            int most = hook ? NOTICE : FORM;
            if (asked.getContentLengthLong() > most) {
                throw new Unreadable(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            }
            byte[] body = (hook ? hooks : pages).read(Origin.of(asked), asked.getInputStream(), most);
            return ReadRequest.of(asked, body);
        } catch (IOException broken) {
            throw new Unreadable(HttpServletResponse.SC_BAD_REQUEST, broken);
        }
    }

    private static void refuse(HttpServletRequest asked, HttpServletResponse answer, int status) {
        answer.setHeader("Connection", "close");
        if (Address.of(asked).isApi()) {
            Apology.toProgram(asked, answer, Problem.of(status));
        } else {
            Apology.toPerson(answer, status, SAID.getOrDefault(status, Apology.said(status)));
        }
    }
}
