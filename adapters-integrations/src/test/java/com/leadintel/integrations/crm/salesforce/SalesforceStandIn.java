package com.leadintel.integrations.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadintel.integrations.http.LocalServer;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Salesforce as its documentation describes it: sessions without an announced end, SOQL, creation and upsert of tasks. */
final class SalesforceStandIn implements AutoCloseable {
    private static final String DATA = "/services/data/v62.0";
    private static final Pattern USER =
            Pattern.compile("SELECT Id FROM User WHERE Email = '([^'\\\\]*)' AND IsActive = true LIMIT 1");
    private static final Pattern TASK =
            Pattern.compile("SELECT Id FROM Task WHERE (\\w+) = '((?:[^'\\\\]|\\\\.)*)' LIMIT 1");
    private final ObjectMapper json = new ObjectMapper();
    final LocalServer server = new LocalServer();
    final AtomicInteger logins = new AtomicInteger();
    final List<String> forms = new CopyOnWriteArrayList<>();
    final Map<String, JsonNode> tasks = new ConcurrentHashMap<>();
    volatile String session = "session-1";

    SalesforceStandIn() {
        server.answer("/services/oauth2/token", this::login);
        server.answer(DATA + "/query", this::query);
        server.answer(DATA + "/sobjects/Task", exchange -> created(exchange, 201, "00T" + (tasks.size() + 1)));
        server.answer(DATA + "/sobjects/Task/Lead_Intel_Key__c/lead-intel-handoff-1", exchange -> {
            boolean known = tasks.containsKey("00Tup");
            created(exchange, known ? 200 : 201, "00Tup");
        });
    }

    String address() {
        String address = server.address("").toString();
        return address;
    }

    @Override
    public void close() {
        server.close();
    }

    private void login(HttpExchange exchange) throws IOException {
        String form = body(exchange);
        forms.add(form);
        if (!form.contains("client_secret=secret")) {
            json(exchange, 400, "{\"error\":\"invalid_client\",\"error_description\":\"invalid client credentials\"}");
            return;
        }
        logins.incrementAndGet();
        json(
                exchange,
                200,
                "{\"access_token\":\"" + session + "\",\"instance_url\":\"" + address()
                        + "\",\"token_type\":\"Bearer\",\"issued_at\":\"1\"}");
    }

    private boolean allowed(HttpExchange exchange) throws IOException {
        if (("Bearer " + session).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return true;
        }
        json(exchange, 401, "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\"}]");
        return false;
    }

    private void query(HttpExchange exchange) throws IOException {
        if (!allowed(exchange)) {
            return;
        }
        String soql = URLDecoder.decode(exchange.getRequestURI().getRawQuery().substring(2), StandardCharsets.UTF_8);
        Matcher user = USER.matcher(soql);
        Matcher task = TASK.matcher(soql);
        Optional<String> id = Optional.empty();
        if (user.matches()) {
            id = user.group(1).equals("marcus@seller.example") ? Optional.of("005A") : Optional.empty();
        } else if (task.matches()) {
            String value = task.group(2).replaceAll("\\\\(.)", "$1");
            id = tasks.entrySet().stream()
                    .filter(one -> one.getValue().path(task.group(1)).asText().equals(value))
                    .map(Map.Entry::getKey)
                    .findFirst();
        } else {
            json(exchange, 400, "[{\"message\":\"unexpected token\",\"errorCode\":\"MALFORMED_QUERY\"}]");
            return;
        }
        String records = id.map(one -> "{\"attributes\":{\"type\":\"x\"},\"Id\":\"" + one + "\"}")
                .orElse("");
        json(exchange, 200, "{\"totalSize\":1,\"done\":true,\"records\":[" + records + "]}");
    }

    private void created(HttpExchange exchange, int status, String id) throws IOException {
        if (!allowed(exchange)) {
            return;
        }
        JsonNode fields = json.readTree(body(exchange));
        if (status < 300 && exchange.getRequestMethod().equals("PATCH")) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) fields).put("Lead_Intel_Key__c", "lead-intel-handoff-1");
        }
        tasks.put(id, fields);
        json(exchange, status, "{\"id\":\"" + id + "\",\"success\":true,\"errors\":[]}");
    }

    static void json(HttpExchange exchange, int status, String text) throws IOException {
        LocalServer.send(exchange, status, "application/json", text);
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }
}
