package com.leadintel.server.problem;

import com.leadintel.rest.problem.Outage;
import com.leadintel.rest.problem.Problem;
import com.leadintel.server.security.Apology;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The one error page of the application: a problem document for the API, a short page for people. */
@WebServlet(urlPatterns = "/problem", asyncSupported = true)
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed ? failed : 404;
        String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (response.isCommitted()) {
            return;
        }
        boolean outage = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && Outage.isBehind(failure);
        if (uri.startsWith(request.getContextPath() + "/api")) {
            Apology.toProgram(request, response, outage ? Outage.problem() : Problem.of(status));
        } else {
            Apology.toPerson(response, outage ? 503 : status);
        }
    }
}
