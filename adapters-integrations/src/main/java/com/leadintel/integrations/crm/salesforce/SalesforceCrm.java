package com.leadintel.integrations.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.port.Connections;
import com.leadintel.application.integration.port.Logins;
import com.leadintel.domain.handoff.Crm;
import com.leadintel.domain.handoff.CrmTask;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.resilience.Outage;
import com.leadintel.integrations.resilience.Unreachable;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/**
 * Tasks in the Salesforce organization that a tenant's login opens and its connection names. The key of a task stands in an external-id field where the organization has one, else in CallObject.
 */
@Singleton
public class SalesforceCrm implements Crm {
    private static final String MARKER = "CallObject";
    /** The key prefixes of Lead and Contact, whom a task names as WhoId; all else is a WhatId. */
    private static final Set<String> PEOPLE = Set.of("00Q", "003");

    private final SalesforceSettings settings;
    private final Connections connections;
    private final Logins logins;
    private final SalesforceApi api;

    @Inject
    SalesforceCrm(Config config, Connections connections, Logins logins, SalesforceApi api) {
        this(SalesforceSettings.of(config), connections, logins, api);
    }

    SalesforceCrm(SalesforceSettings settings, Connections connections, Logins logins, SalesforceApi api) {
        this.settings = settings;
        this.connections = connections;
        this.logins = logins;
        this.api = api;
    }

    @Override
    public String createTask(TenantId tenant, CrmTask task) {
        requireConnected(tenant);
        return translated(() -> {
            ObjectNode fields = fields(task, owner(task.owner()));
            if (settings.keyField().isPresent()) {
                return api.upsert("Task", settings.keyField().get(), task.key(), fields);
            }
            return api.create("Task", fields.put(MARKER, task.key()));
        });
    }

    @Override
    public Optional<String> findTask(TenantId tenant, String key) {
        requireConnected(tenant);
        String field = settings.keyField().orElse(MARKER);
        return translated(() -> first("SELECT Id FROM Task WHERE " + field + " = " + quoted(key) + " LIMIT 1"));
    }

    private String owner(EmailAddress email) {
        return first("SELECT Id FROM User WHERE Email = " + quoted(email.value()) + " AND IsActive = true LIMIT 1")
                .orElseThrow(() -> Refusal.ruleBroken("crm.owner-not-found", Map.of("email", email.value())));
    }

    private Optional<String> first(String soql) {
        JsonNode id = api.query(soql).path(0).path("Id");
        return id.isTextual() ? Optional.of(id.asText()) : Optional.empty();
    }

    private static ObjectNode fields(CrmTask task, String owner) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("OwnerId", owner);
        fields.put("Subject", task.subject());
        fields.put("Description", task.text());
        fields.put("ActivityDate", task.due().toString());
        fields.put("Status", "Not Started");
        fields.put("Priority", "High");
        task.about().ifPresent(record -> {
            boolean person = PEOPLE.contains(record.value().substring(0, 3));
            fields.put(person ? "WhoId" : "WhatId", record.value());
        });
        return fields;
    }

    /** A SOQL string: backslash and quote are the only characters with a meaning in it. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void requireConnected(TenantId tenant) {
        boolean connected = logins.account(tenant, Provider.SALESFORCE)
                .flatMap(account ->
                        connections.find(tenant, Provider.SALESFORCE).filter(connection -> connection.isOf(account)))
                .isPresent();
        if (!connected) {
            throw Refusal.ruleBroken("crm.not-connected", Map.of());
        }
    }

    private <T> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (SalesforceRefused refused) {
            throw refused.asRefusal();
        } catch (Unreachable | FaultToleranceException away) {
            throw Outage.of("crm.unreachable", settings.login().getHost(), away);
        }
    }
}
