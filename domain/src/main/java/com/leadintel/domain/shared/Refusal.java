package com.leadintel.domain.shared;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The product says no: why as a stable code, with the facts a caller needs to act on it. The kind tells adapters how to
 * answer; no refusal carries a sentence for people.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The family of a refusal, with the HTTP status that stands for it. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        GONE(410),
        STALE(412),
        RULE_BROKEN(422),
        OVER_QUOTA(429),
        UNAVAILABLE(503),
        UNCLEAR(504);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status of RFC 9110 for this family. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> facts;

    private Refusal(Kind kind, String code, Map<String, ?> facts, @Nullable Throwable cause) {
        super(code + (facts.isEmpty() ? "" : " " + facts.keySet()), cause);
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    /** Input that can never be accepted as it is. */
    public static Refusal invalid(String code) {
        return new Refusal(Kind.INVALID, code, Map.of(), null);
    }

    /** Input that can never be accepted as it is, with facts. */
    public static Refusal invalid(String code, Map<String, ?> facts) {
        return new Refusal(Kind.INVALID, code, facts, null);
    }

    /** Input that can never be accepted as it is, with facts and the failure that showed it. */
    public static Refusal invalid(String code, Map<String, ?> facts, Throwable cause) {
        return new Refusal(Kind.INVALID, code, facts, cause);
    }

    /** The caller lacks the permission that the fact names. */
    public static Refusal forbidden(String permission) {
        return new Refusal(Kind.FORBIDDEN, "access.forbidden", Map.of("permission", permission), null);
    }

    /** There is no such thing for this tenant. */
    public static Refusal notFound(String code, Object id) {
        return new Refusal(Kind.NOT_FOUND, code, Map.of("id", id.toString()), null);
    }

    /** The wish contradicts something that is already there. */
    public static Refusal conflict(String code, Map<String, ?> facts) {
        return new Refusal(Kind.CONFLICT, code, facts, null);
    }

    /** The wish contradicts something that is already there, as the failure showed. */
    public static Refusal conflict(String code, Map<String, ?> facts, Throwable cause) {
        return new Refusal(Kind.CONFLICT, code, facts, cause);
    }

    /** The thing was there and is not any more; the facts say what took its place. */
    public static Refusal gone(String code, Map<String, ?> facts) {
        return new Refusal(Kind.GONE, code, facts, null);
    }

    /** Somebody changed the thing since the caller looked at it. */
    public static Refusal stale(String code, Map<String, ?> facts) {
        return new Refusal(Kind.STALE, code, facts, null);
    }

    /** A rule of the trade forbids it in the present state. */
    public static Refusal ruleBroken(String code, Map<String, ?> facts) {
        return new Refusal(Kind.RULE_BROKEN, code, facts, null);
    }

    /** A limit of the plan or of fair use is reached; the facts carry {@code retryAfterSeconds} when waiting helps. */
    public static Refusal overQuota(String code, Map<String, ?> facts) {
        return new Refusal(Kind.OVER_QUOTA, code, facts, null);
    }

    /** Something that this needs cannot be reached now. */
    public static Refusal unavailable(String code, Map<String, ?> facts, Throwable cause) {
        return new Refusal(Kind.UNAVAILABLE, code, facts, cause);
    }

    /** Something that this needs is not there now. */
    public static Refusal unavailable(String code) {
        return new Refusal(Kind.UNAVAILABLE, code, Map.of(), null);
    }

    /** Nobody knows whether it happened, because no answer came; to try again may do it twice. */
    public static Refusal unclear(String code) {
        return new Refusal(Kind.UNCLEAR, code, Map.of(), null);
    }

    /** The family of this refusal. */
    public Kind kind() {
        return kind;
    }

    /** Whether it may pass, so that the same wish can be granted when it is made again later. */
    public boolean passes() {
        return kind == Kind.STALE || kind == Kind.OVER_QUOTA || kind == Kind.UNAVAILABLE || kind == Kind.UNCLEAR;
    }

    /**
     * Whether something that the wish needs is away, or asked to be left alone for a while, so that it may well wait until
     * that is back.
     */
    public boolean isAway() {
        return kind == Kind.UNAVAILABLE
                || (kind == Kind.OVER_QUOTA && retryAfter().isPresent());
    }

    /** How long to wait at least before the same wish is made again, where the facts say so. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(facts.get("retryAfterSeconds"))
                .filter(Number.class::isInstance)
                .map(seconds -> Duration.ofSeconds(((Number) seconds).longValue()));
    }

    /** The stable code, such as {@code lead.stage-not-allowed}. */
    public String code() {
        return code;
    }

    /** What the caller needs to know to act, by name. */
    public Map<String, Object> facts() {
        return facts;
    }
}
