package com.leadintel.rest.call;

import com.leadintel.rest.problem.Unsatisfiable;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a file that a request asks for (RFC 9110, section 14): one range, or the whole for anything else. */
record ByteRange(long from, long length, long of, boolean part) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ByteRange of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return new ByteRange(0, size, size, false);
        }
        return range.group(1).isEmpty()
                ? last(Long.parseLong(range.group(2)), size)
                : between(Long.parseLong(range.group(1)), range.group(2), size);
    }

    private static ByteRange last(long count, long size) {
        long length = Math.min(count, size);
        return satisfiable(new ByteRange(size - length, length, size, true));
    }

    private static ByteRange between(long from, String last, long size) {
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        return satisfiable(new ByteRange(from, to - from + 1, size, true));
    }

    private static ByteRange satisfiable(ByteRange range) {
        if (range.length() <= 0 || range.from() >= range.of()) {
            throw new Unsatisfiable(range.of());
        }
        return range;
    }

    ResponseBuilder answer(ResponseBuilder answer) {
        answer.header("Accept-Ranges", "bytes").header("Content-Length", length);
        return part
                ? answer.status(206).header("Content-Range", "bytes " + from + "-" + (from + length - 1) + "/" + of)
                : answer;
    }
}
