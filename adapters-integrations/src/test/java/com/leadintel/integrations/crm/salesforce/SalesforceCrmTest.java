package com.leadintel.integrations.crm.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.integration.Connection;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.InMemoryConnections;
import com.leadintel.domain.handoff.Crm;
import com.leadintel.domain.handoff.CrmContract;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.http.Crowd;
import com.leadintel.integrations.resilience.Unreachable;
import com.leadintel.integrations.settings.Keys;
import com.leadintel.integrations.settings.MapConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SalesforceCrmTest implements CrmContract {
    private static final String TASKS = "/services/data/v62.0/sobjects/Task";
    private final SalesforceStandIn salesforce = new SalesforceStandIn();
    private final Crm crm = connected(Map.of());

    @AfterEach
    void close() {
        salesforce.close();
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Test
    void theTaskSaysWhatIsToBeDone() {
        String id = crm.createTask(OURS, CrmContract.task("k1", owner()));
        JsonNode task = salesforce.tasks.get(id);
        assertThat(task.path("OwnerId").asText()).isEqualTo("005A");
        assertThat(task.path("WhoId").asText()).isEqualTo("00Q5g00000ABCDEEA5");
        assertThat(task.path("Subject").asText()).isEqualTo("New lead for you: Ada's firm");
        assertThat(task.path("ActivityDate").asText()).isEqualTo("2026-03-03");
        assertThat(task.path("CallObject").asText()).isEqualTo("k1");
    }

    @Test
    void withAnExternalIdFieldTheSameTaskIsWrittenOnce() {
        Crm withField = connected(Map.of("salesforce.task-key-field", "Lead_Intel_Key__c"));
        String first = withField.createTask(OURS, CrmContract.task("lead-intel-handoff-1", owner()));
        String second = withField.createTask(OURS, CrmContract.task("lead-intel-handoff-1", owner()));
        assertThat(second).isEqualTo(first);
        assertThat(salesforce.tasks).hasSize(1);
        assertThat(withField.findTask(OURS, "lead-intel-handoff-1")).hasValue(first);
    }

    @Test
    void aSessionThatEndedIsRenewed() {
        crm.findTask(OURS, "k1");
        salesforce.session = "session-2";
        assertThat(crm.createTask(OURS, CrmContract.task("k1", owner()))).isNotBlank();
        assertThat(salesforce.logins).hasValue(2);
    }

    @Test
    void anAppThatActsForAPersonRefreshes() {
        connected(Map.of("salesforce.refresh-token", "r1")).findTask(OURS, "k1");
        assertThat(salesforce.forms.get(0)).contains("grant_type=refresh_token").contains("refresh_token=r1");
    }

    @Test
    void aWrongSecretIsToldApart() {
        assertRefused(
                connected(Map.of("salesforce.client-secret", "wrong")), "crm.login-refused", Refusal.Kind.UNAVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "403, REQUEST_LIMIT_EXCEEDED,           crm.too-many-requests, UNAVAILABLE",
        "429, '',                               crm.too-many-requests, UNAVAILABLE",
        "400, UNABLE_TO_LOCK_ROW,               crm.busy,              UNAVAILABLE",
        "400, FIELD_CUSTOM_VALIDATION_EXCEPTION, crm.task-refused,     RULE_BROKEN",
        "404, NOT_FOUND,                        crm.task-refused,      RULE_BROKEN",
        "403, INSUFFICIENT_ACCESS,              crm.access-refused,    RULE_BROKEN",
        "500, UNKNOWN_EXCEPTION,                crm.unreachable,       UNAVAILABLE",
        "503, SERVER_UNAVAILABLE,               crm.unreachable,       UNAVAILABLE"
    })
    void anErrorOfSalesforceHasOurOwnCode(int status, String error, String code, Refusal.Kind kind) {
        salesforce.server.answer(
                TASKS,
                exchange -> SalesforceStandIn.json(
                        exchange, status, "[{\"message\":\"no\",\"errorCode\":\"" + error + "\"}]"));
        assertRefused(crm, code, kind);
    }

    @Test
    void aLineThatIsCutLeavesATaskThatCanBeFound() {
        salesforce.server.answer(TASKS, exchange -> {
            salesforce.tasks.put(
                    "00Tcut", new com.fasterxml.jackson.databind.ObjectMapper().readTree(exchange.getRequestBody()));
            exchange.close();
        });
        assertRefused(crm, "crm.unreachable", Refusal.Kind.UNAVAILABLE);
        assertThat(crm.findTask(OURS, "k1")).hasValue("00Tcut");
    }

    @Test
    void aSilentSalesforceIsUnreachable() {
        salesforce.server.answer(TASKS, exchange -> exchange.getRequestBody());
        assertRefused(crm, "crm.unreachable", Refusal.Kind.UNAVAILABLE);
    }

    @Test
    void anOrganizationWithoutItsKeysStopsTheStart() {
        assertThatThrownBy(() -> Keys.read(
                        new MapConfig(Map.of(
                                "salesforce.organization-id", "00D1",
                                "salesforce.task-key-field", "x; drop",
                                "salesforce.api-version", "latest")),
                        SalesforceSettings::from))
                .hasMessageContaining("SALESFORCE_CLIENT_ID is missing")
                .hasMessageContaining("SALESFORCE_CLIENT_SECRET is missing")
                .hasMessageContaining("SALESFORCE_TASK_KEY_FIELD is not the API name of a custom field")
                .hasMessageContaining("SALESFORCE_API_VERSION is not a version such as 62.0");
    }

    private void assertRefused(Crm one, String code, Refusal.Kind kind) {
        assertThatThrownBy(() -> one.createTask(OURS, CrmContract.task("k1", owner())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.kind()).isEqualTo(kind);
                });
    }

    @Test
    void allWhoWaitForASessionFailTogether() {
        AtomicInteger asked = new AtomicInteger();
        try (Crowd crowd = new Crowd()) {
            salesforce.server.answer("/services/oauth2/token", exchange -> {
                asked.incrementAndGet();
                crowd.waits(Crowd.ALL - 1);
                SalesforceStandIn.json(exchange, 503, "[]");
            });
            SalesforceApi api = new SalesforceApi(settings(Map.of("salesforce.timeout-seconds", "60")));
            assertThat(crowd.ask(() -> api.query("SELECT Id FROM User")))
                    .allSatisfy(one -> assertThatThrownBy(one::join).hasCauseInstanceOf(Unreachable.class));
        }
        assertThat(asked).hasValue(1);
    }

    private SalesforceSettings settings(Map<String, String> special) {
        Map<String, String> keys = new HashMap<>(Map.of(
                "salesforce.organization-id", "00D5g0000012345",
                "salesforce.login-url", salesforce.address(),
                "salesforce.client-id", "id",
                "salesforce.client-secret", "secret",
                "salesforce.timeout-seconds", "1"));
        keys.putAll(special);
        return SalesforceSettings.of(new MapConfig(keys));
    }

    private Crm connected(Map<String, String> special) {
        SalesforceSettings settings = settings(special);
        InMemoryConnections connections = new InMemoryConnections();
        connections.save(
                OURS, new Connection(OURS, Provider.SALESFORCE, "k".repeat(24), Optional.of("00D5g0000012345EAA")));
        return new SalesforceCrm(
                settings,
                connections,
                (tenant, provider) -> settings.organization().filter(own -> tenant.equals(OURS)),
                new SalesforceApi(settings));
    }
}
