package com.leadintel.integrations.telephony.zoom;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.http.Answer;
import java.util.Map;

/** Zoom answered and said no. */
final class ZoomRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final boolean login;
    private final int retryAfter;

    private ZoomRefused(int status, boolean login, int retryAfter) {
        super("zoom answered " + status);
        this.status = status;
        this.login = login;
        this.retryAfter = retryAfter;
    }

    static ZoomRefused of(Answer answer) {
        return new ZoomRefused(
                answer.status(), false, answer.retryAfterSeconds().orElse(60));
    }

    static ZoomRefused login(Answer answer) {
        return new ZoomRefused(answer.status(), true, 0);
    }

    boolean absent() {
        return status == 404;
    }

    boolean expired() {
        return status == 401 && !login;
    }

    Refusal asRefusal(String what) {
        if (login) {
            return Refusal.unavailable("telephony.login-refused", Map.of("status", status), this);
        }
        return switch (status) {
            case 404 -> Refusal.notFound("telephony.recording-not-found", what);
            case 429 -> Refusal.overQuota("telephony.too-many-requests", Map.of("retryAfterSeconds", retryAfter));
            default -> Refusal.unavailable("telephony.access-refused", Map.of("status", status), this);
        };
    }
}
