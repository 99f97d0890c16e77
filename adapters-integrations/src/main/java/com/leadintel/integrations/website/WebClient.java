package com.leadintel.integrations.website;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
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

/** One GET at a time, with limits of time and size, to public addresses only; redirects are answered, not followed. */
final class WebClient implements Web, AutoCloseable {
    private static final Set<Integer> WEB_PORTS = Set.of(-1, 80, 443);
    private final WebsiteSettings settings;
    private final CloseableHttpClient client;

    WebClient(WebsiteSettings settings) {
        this.settings = settings;
        Timeout timeout = Timeout.of(settings.timeout());
        client = HttpClients.custom()
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .build())
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicAddresses(settings.privateHosts()))
                        .setMaxConnTotal(16)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .build();
    }

    @Override
    public Fetched get(URI address, String accept) throws PageFailed {
        requireWeb(address);
        HttpGet get = new HttpGet(address);
        get.setHeader("Accept", accept);
        get.setHeader("Accept-Language", "en,*;q=0.5");
        try {
            long deadline = System.nanoTime() + settings.timeout().toNanos();
            return client.execute(get, response -> read(address, get, response, deadline));
        } catch (PublicAddresses.NotPublic refused) {
            throw new PageFailed(PageFailed.ADDRESS_REFUSED, refused);
        } catch (UnknownHostException unknown) {
            throw new PageFailed(PageFailed.HOST_UNKNOWN, unknown);
        } catch (TooLarge large) {
            throw new PageFailed(PageFailed.TOO_LARGE, large);
        } catch (InterruptedIOException late) {
            throw new PageFailed(PageFailed.TIMED_OUT, late);
        } catch (SSLException distrusted) {
            throw new PageFailed(PageFailed.NOT_TRUSTED, distrusted);
        } catch (IOException broken) {
            throw new PageFailed(PageFailed.UNREACHABLE, broken);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private void requireWeb(URI address) throws PageFailed {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        boolean hasHost = address.getHost() != null && address.getUserInfo() == null;
        if (!web
                || !hasHost
                || !(WEB_PORTS.contains(address.getPort())
                        || settings.privateHosts().contains(address.getHost()))) {
            throw new PageFailed(PageFailed.ADDRESS_REFUSED);
        }
    }

    private Fetched read(URI address, HttpGet get, ClassicHttpResponse response, long deadline) throws IOException {
        HttpEntity entity = response.getEntity();
        ContentType type = ContentType.parseLenient(entity == null ? null : entity.getContentType());
        byte[] body = new byte[0];
        if (entity != null && response.getCode() == 200) {
            body = limited(get, entity.getContent(), deadline);
        }
        return new Fetched(
                address,
                response.getCode(),
                type == null ? "" : type.getMimeType(),
                Optional.ofNullable(type).map(ContentType::getCharset).map(Charset::name),
                redirect(address, response),
                body);
    }

    /** Reads to the end or gives up the connection: closing a stream would read on to its end. */
    private byte[] limited(HttpGet get, InputStream in, long deadline) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[8_192];
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            body.write(part, 0, count);
            if (body.size() > settings.mostBytes()) {
                get.cancel();
                throw new TooLarge();
            }
            if (System.nanoTime() > deadline) {
                get.cancel();
                throw new InterruptedIOException("the page took too long");
            }
        }
        return body.toByteArray();
    }

    private static Optional<URI> redirect(URI address, ClassicHttpResponse response) {
        Header location = response.getFirstHeader("Location");
        if (location == null || response.getCode() < 300 || response.getCode() > 399) {
            return Optional.empty();
        }
        try {
            return Optional.of(address.resolve(location.getValue().strip()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** More bytes than one page may have. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
