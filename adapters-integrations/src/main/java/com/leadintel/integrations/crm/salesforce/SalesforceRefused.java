package com.leadintel.integrations.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.http.Answer;
import java.util.Map;
import java.util.Set;

/** Salesforce answered and said no, under one of its own error codes. */
final class SalesforceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Set<String> PASSING =
            Set.of("UNABLE_TO_LOCK_ROW", "SERVER_UNAVAILABLE", "REQUEST_RUNNING_TOO_LONG", "QUERY_TIMEOUT");
    private static final Set<String> LIMITS = Set.of("REQUEST_LIMIT_EXCEEDED", "TXN_SECURITY_METERING_ERROR");
    private final int status;
    private final String error;
    private final boolean login;

    private SalesforceRefused(int status, String error, boolean login) {
        super("salesforce answered " + status + " " + error);
        this.status = status;
        this.error = error;
        this.login = login;
    }

    static SalesforceRefused of(Answer answer) {
        JsonNode body = answer.json();
        String error = (body.isArray() ? body.path(0).path("errorCode") : body.path("errorCode")).asText("");
        return new SalesforceRefused(answer.status(), error, false);
    }

    static SalesforceRefused login(Answer answer) {
        return new SalesforceRefused(
                answer.status(), answer.json().path("error").asText(""), true);
    }

    boolean sessionEnded() {
        return status == 401 && !login;
    }

    Refusal asRefusal() {
        Map<String, Object> facts = Map.of("status", status, "error", error);
        if (login || status == 401) {
            return Refusal.unavailable("crm.login-refused", facts, this);
        }
        if (status == 429 || LIMITS.contains(error)) {
            return Refusal.unavailable("crm.too-many-requests", facts, this);
        }
        if (PASSING.contains(error)) {
            return Refusal.unavailable("crm.busy", facts, this);
        }
        return Refusal.ruleBroken(status == 403 ? "crm.access-refused" : "crm.task-refused", facts);
    }
}
