package com.leadintel.integrations.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.leadintel.integrations.http.LocalServer;
import com.leadintel.integrations.settings.MapConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebClientLimitsTest {
    private final LocalServer site = new LocalServer();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void close() {
        end.countDown();
        site.close();
    }

    @Test
    void aPageThatIsTooLargeIsCutOff() {
        site.file("/", "text/html", new byte[10_000]);
        assertFails(site.address("/"), "website.too-large");
    }

    @Test
    void aPageThatUnpacksToTooMuchIsCutOff() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            packed.write(new byte[1_000_000]);
        }
        site.answer("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LocalServer.send(exchange, 200, "text/html", bomb.toByteArray());
        });
        assertFails(site.address("/"), "website.too-large");
    }

    @Test
    void aServerThatIsSilentTimesOut() {
        site.answer("/", exchange -> await());
        assertFails(site.address("/"), "website.timed-out");
    }

    @Test
    void aServerThatDripsTimesOut() {
        site.answer("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            while (end.getCount() > 0) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        assertFails(site.address("/"), "website.timed-out");
    }

    @Test
    void aLineThatIsCutIsUnreachable() {
        site.answer("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('x');
            exchange.close();
        });
        assertFails(site.address("/"), "website.unreachable");
    }

    @ParameterizedTest
    @CsvSource({
        "404,website.not-found",
        "410,website.not-found",
        "403,website.access-refused",
        "401,website.access-refused",
        "429,website.overloaded",
        "503,website.overloaded",
        "500,website.server-error"
    })
    void aStatusHasItsCode(int status, String code) {
        site.status("/", status);
        assertFails(site.address("/"), code);
    }

    @Test
    void whatIsNotHtmlIsNoPage() {
        site.file("/", "application/pdf", new byte[] {1, 2, 3});
        assertFails(site.address("/"), "website.not-html");
    }

    @Test
    void redirectsInACircleEnd() {
        site.redirect("/", "/");
        assertFails(site.address("/"), "website.too-many-redirects");
    }

    @Test
    void aRedirectToAPrivateAddressIsNotFollowed() {
        site.redirect("/", "http://127.0.0.1:" + site.port() + "/secret");
        assertFails(site.address("/"), "website.address-refused");
        assertThat(site.asked()).doesNotContain("/secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://100.64.0.1/",
                "http://[fd00::1]/",
                "http://[2002:7f00:1::]/",
                "http://8.8.8.8:22/",
                "http://user:secret@8.8.8.8/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd"
            })
    void whatIsNotAPublicWebAddressIsRefused(String address) {
        assertFails(URI.create(address), "website.address-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "100.63.255.255", "2606:2800:220:1::1"})
    void publicAddressesArePublic(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aServerThatNobodyTrustsIsNotRead() {
        GreenMail selfSigned = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
        selfSigned.start();
        try {
            int port = selfSigned.getSmtps().getPort();
            assertFails(URI.create("https://localhost:" + port + "/"), "website.certificate-not-trusted");
        } finally {
            selfSigned.stop();
        }
    }

    private void assertFails(URI address, String code) {
        assertThatThrownBy(() -> visit(address))
                .isInstanceOfSatisfying(
                        PageFailed.class, failed -> assertThat(failed.code()).isEqualTo(code));
    }

    private static void visit(URI address) throws PageFailed, IOException {
        Map<String, String> keys = new HashMap<>();
        keys.put("website.private-hosts", "localhost");
        keys.put("website.timeout-seconds", "1");
        keys.put("website.most-kilobytes", "4");
        WebsiteSettings settings = WebsiteSettings.of(new MapConfig(keys));
        try (WebClient client = new WebClient(settings)) {
            new SiteVisit(
                            client,
                            settings,
                            Clock.systemUTC(),
                            time -> assertThat(time).isGreaterThan(Duration.ZERO),
                            Patience.of(settings.visit(), () -> true))
                    .pages(address);
        }
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            end.await(100, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
