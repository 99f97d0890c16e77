package com.leadintel.integrations.telephony.zoom;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.http.Answer;
import java.util.Map;
import java.util.Set;

/** Zoom, or whoever keeps a file for it, answered and said no: to this server, or to one wish of it. */
final class ZoomRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What Zoom's body says, under some statuses, of a token that is not allowed enough. */
    private static final Set<Integer> SCOPES_MISSING = Set.of(4700, 4711);

    private enum Whom {
        LOGIN,
        SERVER,
        WISH
    }

    private final int status;
    private final Whom whom;
    private final int retryAfter;

    private ZoomRefused(int status, Whom whom, int retryAfter) {
        super("zoom answered " + status);
        this.status = status;
        this.whom = whom;
        this.retryAfter = retryAfter;
    }

    /** The answer to whoever showed a token. */
    static ZoomRefused of(Answer answer) {
        boolean token = answer.status() == 401
                || answer.status() == 403
                || SCOPES_MISSING.contains(answer.json().path("code").asInt());
        return refused(answer, token || answer.status() < 400 ? Whom.SERVER : Whom.WISH);
    }

    /** The answer to whoever asked without a token for a file at the address to which Zoom sent them. */
    static ZoomRefused elsewhere(Answer answer) {
        return refused(answer, Whom.WISH);
    }

    static ZoomRefused login(Answer answer) {
        return new ZoomRefused(answer.status(), Whom.LOGIN, 0);
    }

    boolean absent() {
        return status == 404 || status == 410;
    }

    boolean expired() {
        return status == 401 && whom == Whom.SERVER;
    }

    Refusal asRefusal(String what) {
        if (whom == Whom.LOGIN) {
            return Refusal.unavailable("telephony.login-refused", Map.of("status", status), this);
        }
        if (absent()) {
            return Refusal.notFound("telephony.recording-not-found", what);
        }
        if (status == 429) {
            return Refusal.overQuota("telephony.too-many-requests", Map.of("retryAfterSeconds", retryAfter));
        }
        return whom == Whom.SERVER
                ? Refusal.unavailable("telephony.access-refused", Map.of("status", status), this)
                : Refusal.invalid("telephony.recording-refused", Map.of("status", status, "id", what), this);
    }

    private static ZoomRefused refused(Answer answer, Whom whom) {
        return new ZoomRefused(answer.status(), whom, answer.retryAfterSeconds().orElse(60));
    }
}
