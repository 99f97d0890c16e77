package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.e2e.harness.Http;
import com.leadintel.e2e.harness.LeadIntel;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What the attacks go against: our tenant, another one, a caller who may do nothing, and the keys of providers. */
record World(Tenant ours, Tenant theirs, Http powerless, Hooks hooks) {
    private static final String THEIR_KEY = "li_test_of_another_tenant_0001";
    private static final String POWERLESS_KEY = "li_test_that_may_do_nothing_01";

    /** Which thing a parameter in a path names, by the path before it. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("/api/v1/leads/{id}", "lead"),
            Map.entry("/api/v1/leads/{id}/images/{image}", "image"),
            Map.entry("/api/v1/leads/{id}/duplicates/{other}", "lead"),
            Map.entry("/api/v1/kanban/cards/{id}", "lead"),
            Map.entry("/api/v1/calls/{id}", "call"),
            Map.entry("/api/v1/zoom/recordings/{callId}", "call"),
            Map.entry("/api/v1/handoff/{id}", "handoff"),
            Map.entry("/api/v1/handoff/{id}/effects/{effect}", "effect"),
            Map.entry("/api/v1/handoff/validate/{leadId}", "lead"),
            Map.entry("/api/v1/handoff/generate/{leadId}", "lead"),
            Map.entry("/api/v1/handoff/history/{leadId}", "lead"),
            Map.entry("/api/v1/imports/{id}", "import"),
            Map.entry("/api/v1/jobs/{id}", "job"),
            Map.entry("/api/v1/products/{id}", "product"),
            Map.entry("/api/v1/users/{id}", "user"),
            Map.entry("/api/v1/api-keys/{id}", "api-key"),
            Map.entry("/api/v1/notifications/{id}", "notification"),
            Map.entry("/api/v1/kanban/filters/{id}", "preset"),
            Map.entry("/api/v1/research/leads/{id}", "lead"));

    /** What a parameter in a path may be that names no thing. */
    private static final Map<String, String> WORDS = Map.of(
            "/api/v1/leads/{id}/bant/{element}", "BUDGET",
            "/api/v1/kanban/board/{stage}", "NEW",
            "/api/v1/integrations/{provider}", "zoom");

    /** Which thing an id in a body names, by the name of its field. */
    private static final Map<String, String> REFERENCES =
            Map.of("lead", "lead", "to", "user", "seller", "user", "owner", "user", "owners", "user");

    static World of(LeadIntel product) throws SQLException {
        try (Connection database = product.database().open()) {
            String own = one(database, "select tenant from api_key where name = 'bootstrap'");
            String user = one(database, "select id from app_user where tenant = '" + own + "' order by created_at");
            String tenant = UUID.randomUUID().toString();
            String stranger = UUID.randomUUID().toString();
            run(
                    database,
                    "insert into tenant select ?::uuid, 'Another', plan, zone, currency, created_at"
                            + " from tenant where id = ?::uuid",
                    tenant,
                    own);
            run(
                    database,
                    "insert into app_user select ?::uuid, ?::uuid, ?, name, roles, password_hash,"
                            + " must_change_password, active, created_at from app_user where id = ?::uuid",
                    stranger,
                    tenant,
                    tenant + "@example.com",
                    user);
            key(database, tenant, THEIR_KEY, "(select permissions from api_key where name = 'bootstrap' limit 1)");
            key(database, own, POWERLESS_KEY, "''");
            Hooks hooks = Hooks.of(database, own);
            return new World(
                    Tenant.furnished(product.api(), user),
                    Tenant.furnished(new Http(product.url(""), THEIR_KEY), stranger),
                    new Http(product.url(""), POWERLESS_KEY),
                    hooks);
        }
    }

    private static void key(Connection database, String tenant, String key, String permissions) throws SQLException {
        run(
                database,
                "insert into api_key values (?::uuid, ?::uuid, ?, encode(sha256(?::bytea), 'hex'), " + permissions
                        + ", now())",
                UUID.randomUUID().toString(),
                tenant,
                "sweep " + tenant,
                key);
    }

    static void run(Connection database, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setString(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    static String one(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** The kind of thing that a parameter in the path names; nothing for a word. */
    static String thing(Operation operation, String parameter) {
        String place = place(operation, parameter);
        if (WORDS.containsKey(place) || Hooks.isKey(place)) {
            return "";
        }
        String thing = THINGS.get(place);
        if (thing == null) {
            throw new AssertionError("the sweep does not know what " + place + " names; teach World");
        }
        return thing;
    }

    private static String place(Operation operation, String parameter) {
        String path = operation.path();
        return path.substring(0, path.indexOf("{" + parameter + "}") + parameter.length() + 2);
    }

    /** The path with our own things in it. */
    String path(Operation operation) {
        return path(operation, "", "");
    }

    /** The path with our own things in it, and something else for one parameter. */
    String path(Operation operation, String other, String value) {
        String path = operation.path();
        for (Operation.Parameter parameter : operation.parameters("path")) {
            String name = parameter.name();
            path = path.replace("{" + name + "}", name.equals(other) ? value : own(operation, name));
        }
        return path;
    }

    private String own(Operation operation, String parameter) {
        String place = place(operation, parameter);
        if (Hooks.isKey(place)) {
            return hooks.key(place);
        }
        String thing = thing(operation, parameter);
        return thing.isEmpty() ? WORDS.get(place) : ours.id(thing);
    }

    /** An id for a field of a body. */
    String reference(String field) {
        return ours.id(thing(field));
    }

    /** The kind of thing that a field of a body names. */
    static String thing(String field) {
        String thing = REFERENCES.get(field);
        if (thing == null) {
            throw new AssertionError("the sweep does not know what the id in " + field + " names; teach World");
        }
        return thing;
    }

    /** A full and valid body. */
    JsonNode body(Operation operation, String type) {
        return operation
                .schemas()
                .example(
                        operation
                                .node()
                                .path("requestBody")
                                .path("content")
                                .path(type)
                                .path("schema"),
                        operation.path(),
                        this::reference);
    }

    /** A request to this path, by somebody who may. */
    HttpRequest.Builder to(String path) {
        return ours.api().to(path);
    }

    /** A request of this operation with a body, by somebody who may: with our key, or signed as the provider signs. */
    HttpRequest.Builder send(Operation operation, String type, byte[] body) {
        return send(operation, type, body, BodyPublishers.ofByteArray(body));
    }

    HttpRequest.Builder send(Operation operation, String type, byte[] body, BodyPublisher publisher) {
        HttpRequest.Builder request = operation.open()
                ? hooks.signed(new Http(ours.api().base(), ""), operation, path(operation), type, body)
                : to(path(operation));
        return request.header("Content-Type", type).method(operation.method(), publisher);
    }

    /** A good request of this operation, as far as one can be made that changes nothing when it is refused. */
    HttpRequest.Builder good(Operation operation, Http api, String path) {
        HttpRequest.Builder request = api.to(path);
        if (operation.bodies().isEmpty()) {
            return request.method(operation.method(), BodyPublishers.noBody());
        }
        String type = operation.bodies().get(0);
        return request.header("Content-Type", type)
                .method(operation.method(), BodyPublishers.ofByteArray(bytes(operation, type)));
    }

    /** A good body of any type that the operation reads. */
    byte[] bytes(Operation operation, String type) {
        if (Json.is(type)) {
            return operation.path().contains("webhooks/zoom") ? Hooks.ZOOM_BODY : Json.bytes(body(operation, type));
        }
        return switch (type) {
            case "text/csv" -> "Name,E-Mail\nIda Berg,ida@berg.example\n".getBytes(StandardCharsets.UTF_8);
            case "text/xml", "application/xml", "application/soap+xml" -> Hooks.SOAP_BODY;
            case "multipart/form-data" -> throw new AssertionError("forms are not first");
            default -> throw new AssertionError("the sweep has no body of " + type);
        };
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
