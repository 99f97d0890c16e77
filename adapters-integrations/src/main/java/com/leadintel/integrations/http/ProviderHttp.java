package com.leadintel.integrations.http;

import com.leadintel.integrations.resilience.Unreachable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
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
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;

/**
 * Speaks HTTP with one provider: no cookies, no redirects of its own, no retries, a limit on every wait, on the whole of an
 * answer and on the files that are under way at once.
 */
public final class ProviderHttp implements AutoCloseable {
    private static final int MOST_TEXT = 8_000_000;
    private static final int MOST_FILES = 10;

    private final CloseableHttpClient client;
    private final Alarm alarm = new Alarm();
    private final Semaphore files = new Semaphore(MOST_FILES);
    private final Duration timeout;
    private final LongSupplier nanos;

    public ProviderHttp(Duration timeout) {
        this(timeout, System::nanoTime);
    }

    ProviderHttp(Duration timeout, LongSupplier nanos) {
        this.timeout = timeout;
        this.nanos = nanos;
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

    /** Sends the request and reads the whole answer, which has twice the time of a wait. */
    public Answer send(HttpUriRequestBase request) {
        try {
            return alarm.within(timeout.multipliedBy(2), request, () -> client.execute(request, ProviderHttp::read));
        } catch (IOException broken) {
            throw new Unreachable(String.valueOf(request.getAuthority()), broken);
        }
    }

    /**
     * Sends the request and answers the open file, or the answer of a server that does not give it. Ten files of a provider
     * may be open at once; whoever comes then is told so by a {@link BulkheadException}.
     */
    public Opened open(HttpUriRequestBase request, long most) {
        if (!files.tryAcquire()) {
            throw new BulkheadException("ten files are under way");
        }
        boolean given = false;
        try {
            Opened opened = alarm.within(timeout.multipliedBy(2), request, () -> opened(request, most));
            given = opened.download().isPresent();
            return opened;
        } catch (IOException broken) {
            throw new Unreachable(String.valueOf(request.getAuthority()), broken);
        } finally {
            if (!given) {
                files.release();
            }
        }
    }

    private Opened opened(HttpUriRequestBase request, long most) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        HttpEntity entity = response.getEntity();
        if (response.getCode() == 200 && entity != null) {
            Answer fine = new Answer(200, "", Optional.empty(), Optional.empty());
            return new Opened(fine, Optional.of(download(request, entity, most)));
        }
        try (response) {
            return new Opened(read(response), Optional.empty());
        }
    }

    private Download download(HttpUriRequestBase request, HttpEntity entity, long most) throws IOException {
        ContentType type = ContentType.parseLenient(entity.getContentType());
        long length = entity.getContentLength();
        InputStream content = new LimitedInput(
                entity.getContent(), request, new LimitedInput.Limits(most, timeout, nanos), files::release);
        return new Download(
                type == null ? "application/octet-stream" : type.getMimeType(),
                length < 0 ? Optional.empty() : Optional.of(length),
                content);
    }

    /** What came of opening a file. */
    public record Opened(Answer answer, Optional<Download> download) {}

    @Override
    public void close() {
        alarm.close();
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
