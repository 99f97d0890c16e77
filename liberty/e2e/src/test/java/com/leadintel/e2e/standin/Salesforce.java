package com.leadintel.e2e.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadintel.e2e.standin.WebServer.Answer;
import com.leadintel.e2e.standin.WebServer.Asked;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Salesforce as its documentation describes it: sessions for a connected app, SOQL over users and tasks, new tasks. */
public final class Salesforce implements AutoCloseable {
    public static final String ORGANIZATION = "00D5g00000AbCdEEAV";
    public static final String CLIENT = "salesforce-client";
    public static final String CLIENT_SECRET = "salesforce-client-secret";
    private static final String SESSION = "salesforce-session";
    private static final String DATA = "/services/data/v62.0";
    private static final Pattern USER = Pattern.compile("SELECT Id FROM User WHERE Email = '([^']+)' AND .*");
    private static final Pattern TASK = Pattern.compile("SELECT Id FROM Task WHERE (\\w+) = '([^']+)' LIMIT 1");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebServer server = new WebServer();
    private final List<JsonNode> tasks = new CopyOnWriteArrayList<>();

    public Salesforce() {
        server.answer("/services/oauth2/token", this::login)
                .answer(DATA + "/query", this::query)
                .answer(DATA + "/sobjects/Task", this::create);
    }

    /** Where sessions come from. */
    public String login() {
        return server.address("");
    }

    /** Every task that was created. */
    public List<JsonNode> tasks() {
        return List.copyOf(tasks);
    }

    /** From now on a task is created, and whoever asked for it waits for the answer. */
    public Hold hold() {
        return server.hold("POST", DATA + "/sobjects/Task");
    }

    @Override
    public void close() {
        server.close();
    }

    private Answer login(Asked asked) {
        return asked.body().contains("client_id=" + CLIENT) && asked.body().contains("client_secret=" + CLIENT_SECRET)
                ? Answer.json(
                        200,
                        "{\"access_token\":\"" + SESSION + "\",\"instance_url\":\"" + server.address("")
                                + "\",\"token_type\":\"Bearer\",\"issued_at\":\"1\"}")
                : Answer.json(400, "{\"error\":\"invalid_client\"}");
    }

    private Answer query(Asked asked) {
        if (ended(asked)) {
            return refused();
        }
        String soql = URLDecoder.decode(asked.query().replaceFirst("^q=", ""), StandardCharsets.UTF_8);
        Matcher user = USER.matcher(soql);
        Matcher task = TASK.matcher(soql);
        Optional<String> id = user.matches() ? Optional.of("0055g000001XyZAAA0") : Optional.empty();
        if (task.matches()) {
            id = IntStream.range(0, tasks.size())
                    .filter(i -> tasks.get(i).path(task.group(1)).asText().equals(task.group(2)))
                    .mapToObj(Salesforce::id)
                    .findFirst();
        }
        return Answer.json(
                200,
                "{\"done\":true,\"records\":["
                        + id.map(one -> "{\"Id\":\"" + one + "\"}").orElse("") + "]}");
    }

    private synchronized Answer create(Asked asked) throws IOException {
        if (ended(asked)) {
            return refused();
        }
        tasks.add(JSON.readTree(asked.body()));
        return Answer.json(201, "{\"id\":\"" + id(tasks.size() - 1) + "\",\"success\":true,\"errors\":[]}");
    }

    private static String id(int number) {
        return "00T5g00000" + (10_000 + number) + "AAA";
    }

    private static boolean ended(Asked asked) {
        return !asked.header("Authorization").equals("Bearer " + SESSION);
    }

    private static Answer refused() {
        return Answer.json(401, "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\"}]");
    }
}
