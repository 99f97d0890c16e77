package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

@EndToEnd
class ServerTest {
    @Test
    void itIsReadyOnlyWithItsDatabaseAndAfterItsStart(LeadIntel product) {
        HttpResponse<String> ready = product.stranger().get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(Http.json(ready).findValuesAsText("name")).contains("database", "start", "work");
    }

    @Test
    void itAnswersOverTlsWithTheCertificateThatItMade(LeadIntel product) throws IOException, GeneralSecurityException {
        URL page = URI.create(product.secureUrl("/sign-in")).toURL();
        HttpsURLConnection connection = (HttpsURLConnection) page.openConnection();
        connection.setSSLSocketFactory(
                trusting(product.certificate(), "self-made").getSocketFactory());

        assertThat(connection.getResponseCode()).isEqualTo(200);
    }

    private static SSLContext trusting(Path keyStore, String password) throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore own = KeyStore.getInstance(keyStore.toFile(), password.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", own.getCertificate(own.aliases().nextElement()));
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void itTellsItsMeasurements(LeadIntel product) {
        HttpResponse<String> metrics = product.stranger().get("/metrics");

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("memory_usedHeap_bytes");
    }

    @Test
    void itTellsWhatWaitsInTheBackground(LeadIntel product) {
        assertThat(product.stranger().get("/metrics").body())
                .contains("lead_intel_jobs{", "state=\"QUEUED\"", "state=\"DEAD\"")
                .contains("lead_intel_oldest_due_job_seconds", "lead_intel_events_waiting");
    }

    @Test
    void itTellsHowLongRequestsTakeAndHowManyFail(LeadIntel product) {
        String nobody = "00000000-0000-7000-8000-000000000000";
        product.api().get("/api/v1/leads");
        product.api().get("/api/leads/" + nobody);
        product.stranger().get("/api/v1/leads");

        assertThat(product.stranger().get("/metrics").body().lines())
                .anyMatch(line -> isFigure(line, "count", "GET", "/api/v1/leads", "2xx"))
                .anyMatch(line -> isFigure(line, "sum", "GET", "/api/v1/leads", "2xx"))
                .anyMatch(
                        line -> isFigure(line, "bucket", "GET", "/api/v1/leads", "2xx") && line.contains("le=\"30.0\""))
                .anyMatch(line -> isFigure(line, "count", "GET", "/api/v1/leads/{id}", "4xx"))
                .anyMatch(line -> isFigure(line, "count", "GET", "door", "4xx"))
                .noneMatch(line -> line.contains(nobody));
    }

    @Test
    void whatIsRefusedBeforeAnybodyReadsItIsAFigureToo(LeadIntel product) {
        HttpResponse<String> refused =
                product.stranger().post("/api/v1/webhooks/zoom/recording", "x".repeat((1 << 20) + 1));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(refused.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(product.stranger().get("/metrics").body().lines())
                .anyMatch(line -> isFigure(line, "count", "POST", "unmatched", "4xx"));
    }

    @Test
    void addressesAndMethodsThatSomebodyMakesUpAreOneFigure(LeadIntel product) {
        for (String madeUp : List.of("ELSEWHERE1", "ELSEWHERE2")) {
            product.api().get("/api/v1/" + madeUp);
            product.api().send(product.api().to("/api/v1/leads").method(madeUp, BodyPublishers.noBody()));
        }

        assertThat(product.stranger().get("/metrics").body().lines())
                .anyMatch(line -> isFigure(line, "count", "GET", "unmatched", "4xx"))
                .anyMatch(line -> line.contains("method=\"other\""))
                .noneMatch(line -> line.contains("ELSEWHERE"));
    }

    private static boolean isFigure(String line, String what, String method, String route, String status) {
        return line.startsWith("http_server_requests_seconds_" + what + "{")
                && line.contains("method=\"" + method + "\"")
                && line.contains("route=\"" + route + "\"")
                && line.contains("status=\"" + status + "\"")
                && Double.parseDouble(line.substring(line.lastIndexOf(' '))) > 0;
    }

    @Test
    void itsHeapHasAtMostOneGigabyte(LeadIntel product) {
        double most = product.stranger()
                .get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("memory_maxHeap_bytes"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();

        assertThat(most).isLessThanOrEqualTo(1024.0 * 1024 * 1024);
    }
}
