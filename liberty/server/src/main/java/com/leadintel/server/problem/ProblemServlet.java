package com.leadintel.server.problem;

import com.leadintel.rest.problem.Problem;
import com.leadintel.server.security.Answers;
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
        if (uri.startsWith(request.getContextPath() + "/api")) {
            Answers.send(request, response, Problem.of(status));
        } else {
            Answers.page(response, status, page(status));
        }
    }

    private static String page(int status) {
        String said = status == 404
                ? "There is no page here."
                : status < 500
                        ? "That request could not be understood."
                        : "Something failed on our side. Nothing that was saved is lost; try again.";
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lead Intel</title>\
                <meta name="viewport" content="width=device-width, initial-scale=1">\
                <link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/kit.css">\
                <link rel="stylesheet" href="/css/door.css"></head><body class="door"><main><h1 class="t20">%s</h1>\
                <p class="t13 ter">HTTP %d</p><p><a href="/">To the first page</a></p></main></body></html>""".formatted(said, status);
    }
}
