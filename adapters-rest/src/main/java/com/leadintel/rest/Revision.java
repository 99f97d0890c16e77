package com.leadintel.rest;

import com.leadintel.domain.shared.Refusal;
import jakarta.ws.rs.core.EntityTag;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a resource as HTTP carries it: out as {@code ETag}, back as {@code If-Match}. */
public final class Revision {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Revision() {}

    /** The version as a tag. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The version that the caller saw; none without {@code If-Match} and for {@code *}. */
    public static Optional<Long> seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusal.invalid("request.if-match-malformed", Map.of("ifMatch", ifMatch));
        }
        return Optional.of(Long.parseLong(tag.group(1)));
    }
}
