package com.leadintel.integrations.http;

import com.leadintel.integrations.resilience.Unreachable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;

/** Speaks HTTP with one provider: no cookies, no redirects of its own, no retries, and a limit on every wait. */
public final class ProviderHttp implements AutoCloseable {
    private static final int MOST_TEXT = 8_000_000;
    private final CloseableHttpClient client;

    public ProviderHttp(Duration timeout) {
        Timeout each = Timeout.of(timeout);
        client = HttpClients.custom()
                .setUserAgent("LeadIntel")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(each)
                        .setResponseTimeout(each)
                        .build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(20)
                        .setMaxConnPerRoute(20)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(each)
                                .setSocketTimeout(each)
                                .setTimeToLive(Timeout.ofMinutes(5))
                                .build())
                        .build())
                .build();
    }

    /** Sends the request and reads the whole answer. */
    public Answer send(HttpUriRequestBase request) {
        try {
            return client.execute(request, ProviderHttp::read);
        } catch (IOException broken) {
            throw new Unreachable(String.valueOf(request.getAuthority()), broken);
        }
    }

    /** Sends the request and answers the open file, or the answer of a server that does not give it. */
    public Opened open(HttpUriRequestBase request, long most) {
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            HttpEntity entity = response.getEntity();
            if (response.getCode() != 200 || entity == null) {
                try (response) {
                    return new Opened(read(response), Optional.empty());
                }
            }
            ContentType type = ContentType.parseLenient(entity.getContentType());
            long length = entity.getContentLength();
            Optional<Long> bytes = length < 0 ? Optional.empty() : Optional.of(length);
            InputStream content = new LimitedInput(entity.getContent(), request, most);
            return new Opened(
                    new Answer(200, "", Optional.empty(), Optional.empty()),
                    Optional.of(new Download(
                            type == null ? "application/octet-stream" : type.getMimeType(), bytes, content)));
        } catch (IOException broken) {
            throw new Unreachable(String.valueOf(request.getAuthority()), broken);
        }
    }

    /** What came of opening a file. */
    public record Opened(Answer answer, Optional<Download> download) {}

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException unimportant) {
            throw new IllegalStateException(unimportant);
        }
    }

    private static Answer read(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        String text = "";
        if (entity != null) {
            byte[] bytes = entity.getContent().readNBytes(MOST_TEXT + 1);
            if (bytes.length > MOST_TEXT) {
                throw new IOException("the answer is too large");
            }
            text = new String(bytes, StandardCharsets.UTF_8);
        }
        return new Answer(
                response.getCode(),
                text,
                Optional.ofNullable(response.getFirstHeader("Location")).flatMap(ProviderHttp::address),
                Optional.ofNullable(response.getFirstHeader("Retry-After")).flatMap(ProviderHttp::seconds));
    }

    private static Optional<URI> address(Header header) {
        try {
            return Optional.of(URI.create(header.getValue().strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> seconds(Header header) {
        String value = header.getValue().strip();
        return value.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
