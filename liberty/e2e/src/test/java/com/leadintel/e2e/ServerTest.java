package com.leadintel.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.e2e.harness.EndToEnd;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import java.net.http.HttpResponse;
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
