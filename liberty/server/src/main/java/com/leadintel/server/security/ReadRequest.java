package com.leadintel.server.security;

import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read: bytes for whoever wants the stream, fields for whoever wants a form. */
final class ReadRequest extends HttpServletRequestWrapper {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final byte[] body;
    private final Map<String, List<String>> fields;

    private ReadRequest(HttpServletRequest request, byte[] body, Map<String, List<String>> fields) {
        super(request);
        this.body = body;
        this.fields = fields;
    }

    /** The request with this body, whose form (if it is one) is written in UTF-8. */
    static ReadRequest of(HttpServletRequest request, byte[] body) throws Unreadable {
        String type = request.getContentType();
        boolean form = type != null && type.regionMatches(true, 0, FORM, 0, FORM.length());
        String written = Stream.of(request.getQueryString(), form ? new String(body, StandardCharsets.UTF_8) : "")
                .filter(some -> some != null && !some.isEmpty())
                .collect(Collectors.joining("&"));
        try {
            return new ReadRequest(
                    request, body, QueryParameters.fromString(written).getParameters());
        } catch (IllegalArgumentException malformed) {
            throw new Unreadable(400, malformed);
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = fields.get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new TreeMap<>();
        fields.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Bytes(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    /** Bytes that are all there. */
    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            return bytes.read(buffer, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("these bytes are all there: read them");
        }
    }
}
