package com.leadintel.integrations.website;

import com.leadintel.integrations.http.Alarm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MessageConstraintException;

/**
 * One GET at a time, with limits of time and size, to public addresses only; redirects are answered, not followed. What
 * has not been answered in time, from the first look-up of the name to the last byte, is given up.
 */
final class WebClient implements Web, AutoCloseable {
    private static final Set<Integer> WEB_PORTS = Set.of(-1, 80, 443);
    private final WebsiteSettings settings;
    private final Supplier<CloseableHttpClient> maker;
    private final Alarm alarm = new Alarm();
    private CloseableHttpClient client;

    WebClient(WebsiteSettings settings) {
        this(settings, () -> PublicClient.of(settings));
    }

    WebClient(WebsiteSettings settings, Supplier<CloseableHttpClient> maker) {
        this.settings = settings;
        this.maker = maker;
        client = maker.get();
    }

    @Override
    public Fetched get(URI address, String accept) throws PageFailed {
        requireWeb(address);
        CloseableHttpClient present = client();
        try {
            return get(present, address, accept);
        } catch (IllegalStateException shut) {
            return get(another(present), address, accept);
        }
    }

    private Fetched get(CloseableHttpClient by, URI address, String accept) throws PageFailed {
        HttpGet get = new HttpGet(address);
        get.setHeader("Accept", accept);
        get.setHeader("Accept-Language", "en,*;q=0.5");
        try {
            return alarm.within(
                    settings.timeout(), get, () -> by.execute(get, response -> read(address, get, response)));
        } catch (PublicAddresses.NotPublic refused) {
            throw new PageFailed(PageFailed.ADDRESS_REFUSED, refused);
        } catch (UnknownHostException unknown) {
            throw new PageFailed(PageFailed.HOST_UNKNOWN, unknown);
        } catch (TooLarge | MessageConstraintException large) {
            throw new PageFailed(PageFailed.TOO_LARGE, large);
        } catch (InterruptedIOException slow) {
            throw new PageFailed(PageFailed.TIMED_OUT, slow);
        } catch (IOException broken) {
            throw new PageFailed(reason(get, broken), broken);
        }
    }

    private static String reason(HttpGet get, IOException broken) {
        if (get.isCancelled()) {
            return PageFailed.TIMED_OUT;
        }
        return broken instanceof SSLException ? PageFailed.NOT_TRUSTED : PageFailed.UNREACHABLE;
    }

    private synchronized CloseableHttpClient client() {
        return client;
    }

    /** A new client in place of one that an error has shut down, unless somebody else has made one. */
    private synchronized CloseableHttpClient another(CloseableHttpClient shut) {
        if (client == shut && !alarm.isClosed()) {
            client = maker.get();
        }
        return client;
    }

    @Override
    public synchronized void close() throws IOException {
        alarm.close();
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

    private Fetched read(URI address, HttpGet get, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        ContentType type = ContentType.parseLenient(entity == null ? null : entity.getContentType());
        byte[] body = new byte[0];
        if (entity != null && response.getCode() == 200) {
            body = limited(get, entity.getContent());
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
    private byte[] limited(HttpGet get, InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[8_192];
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            body.write(part, 0, count);
            if (body.size() > settings.mostBytes()) {
                get.cancel();
                throw new TooLarge();
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
