package com.leadintel.server.security;

import com.leadintel.rest.problem.Outage;
import com.leadintel.rest.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What is answered outside JAX-RS to a request that failed: a problem document to programs, a short page to people. */
public final class Apology {
    /** What people are told while the database cannot be worked with. */
    static final String OUTAGE =
            "Lead Intel cannot reach its database at the moment. Nothing that was saved is lost; try again in a few seconds.";

    private Apology() {}

    /** To a program. */
    public static void toProgram(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        retryAfter(response, problem.status());
        Answers.send(request, response, problem);
    }

    /** To a person. */
    public static void toPerson(HttpServletResponse response, int status) {
        toPerson(response, status, said(status));
    }

    /** To a person, in other words. */
    static void toPerson(HttpServletResponse response, int status, String sentence) {
        retryAfter(response, status);
        Answers.page(response, status, page(status, sentence));
    }

    /** Says when to come back, if that makes sense. */
    static void retryAfter(HttpServletResponse response, int status) {
        if (status == 503 && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", Integer.toString(Outage.RETRY_AFTER_SECONDS));
        }
    }

    private static String page(int status, String sentence) {
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lead Intel</title>\
                <meta name="viewport" content="width=device-width, initial-scale=1">\
                <link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/kit.css">\
                <link rel="stylesheet" href="/css/door.css"></head><body class="door"><main><h1 class="t20">%s</h1>\
                <p class="t13 ter">HTTP %d</p><p><a href="/">To the first page</a></p></main></body></html>""".formatted(sentence, status);
    }

    static String said(int status) {
        if (status == 404) {
            return "There is no page here.";
        }
        if (status < 500) {
            return "That request could not be understood.";
        }
        return status == 503 ? OUTAGE : "Something failed on our side. Nothing that was saved is lost; try again.";
    }
}
