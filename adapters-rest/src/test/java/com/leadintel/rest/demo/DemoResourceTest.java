package com.leadintel.rest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.demo.RemoveDemo;
import com.leadintel.application.demo.ShowDemo;
import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.job.port.InMemoryJobs;
import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.application.tenant.EraseTenant;
import com.leadintel.application.tenant.port.InMemoryTenants;
import com.leadintel.domain.tenant.DemoTenant;
import com.leadintel.domain.tenant.Plan;
import com.leadintel.domain.tenant.Tenant;
import com.leadintel.rest.RestServer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoResourceTest {
    private static final String DEMO = "/api/v1/demo";

    private final InMemoryTenants tenants = new InMemoryTenants();
    private final Clock clock = Clock.systemUTC();
    private final RestServer server = RestServer.of(caller -> new DemoResource(
            caller,
            new ShowDemo(tenants, new InMemoryJobs(new SequentialIds(), clock)),
            new RemoveDemo(new EraseTenant(tenants), new InMemoryFileStore(), new InMemoryMail(clock))));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theDemoIsThereUntilItIsRemoved() {
        tenants.add(new Tenant(
                DemoTenant.ID, "Demo", Plan.STARTER, ZoneOffset.UTC, Currency.getInstance("USD"), Instant.EPOCH));
        assertThat(server.get(DEMO).json().path("present").asBoolean()).isTrue();
        assertThat(server.ask("DELETE", DEMO, "").status()).isEqualTo(204);
        assertThat(server.get(DEMO).json().path("present").asBoolean()).isFalse();
        assertThat(server.ask("DELETE", DEMO, "").status()).isEqualTo(204);
    }
}
