package com.leadintel.integrations.crm.salesforce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.leadintel.integrations.http.Answer;
import com.leadintel.integrations.http.ProviderHttp;
import com.leadintel.integrations.resilience.Shared;
import com.leadintel.integrations.resilience.Unreachable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPatch;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/** Salesforce's REST API: a session that is renewed when Salesforce ends it, queries, and writing one record. */
@Singleton
public class SalesforceApi {
    private final SalesforceSettings settings;
    private final ProviderHttp http;
    private final Shared<Session> session;

    private record Session(String token, URI instance) {}

    @Inject
    SalesforceApi(Config config) {
        this(SalesforceSettings.of(config));
    }

    SalesforceApi(SalesforceSettings settings) {
        this.settings = settings;
        this.http = new ProviderHttp(settings.timeout());
        this.session = new Shared<>(this::login, kept -> true);
    }

    /** The records that a SOQL query finds. */
    @Bulkhead(10)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 30_000, failOn = Unreachable.class)
    public JsonNode query(String soql) {
        String path = "/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8);
        return call(base -> new HttpGet(base + path)).path("records");
    }

    /** Creates a record and answers its id. */
    @Bulkhead(10)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 30_000, failOn = Unreachable.class)
    public String create(String type, JsonNode fields) {
        return id(call(base -> with(new HttpPost(base + "/sobjects/" + type), fields)));
    }

    /** Creates or changes the record that has this value in an external-id field, and answers its id. */
    @Bulkhead(10)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 30_000, failOn = Unreachable.class)
    public String upsert(String type, String field, String value, JsonNode fields) {
        String key = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        return id(call(base -> with(new HttpPatch(base + "/sobjects/" + type + "/" + field + "/" + key), fields)));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    private interface Request {
        HttpUriRequestBase at(String base);
    }

    private JsonNode call(Request request) {
        Session first = session.get();
        try {
            return send(request, first);
        } catch (SalesforceRefused refused) {
            if (!refused.sessionEnded()) {
                throw refused;
            }
            session.forget(first);
            return send(request, session.get());
        }
    }

    private JsonNode send(Request request, Session with) {
        HttpUriRequestBase http = request.at(with.instance() + "/services/data/v" + settings.version());
        http.setHeader("Authorization", "Bearer " + with.token());
        http.setHeader("Accept", "application/json");
        Answer answer = this.http.send(http);
        if (answer.status() >= 500) {
            throw new Unreachable("salesforce answered " + answer.status());
        }
        if (!answer.fine()) {
            throw SalesforceRefused.of(answer);
        }
        return answer.text().isEmpty() ? MissingNode.getInstance() : answer.json();
    }

    private Session login() {
        List<NameValuePair> form = new ArrayList<>();
        form.add(new BasicNameValuePair(
                "grant_type", settings.refreshToken().isPresent() ? "refresh_token" : "client_credentials"));
        form.add(new BasicNameValuePair("client_id", settings.clientId()));
        form.add(new BasicNameValuePair("client_secret", settings.clientSecret()));
        settings.refreshToken().ifPresent(token -> form.add(new BasicNameValuePair("refresh_token", token)));
        HttpPost post = new HttpPost(settings.login() + "/services/oauth2/token");
        post.setEntity(new UrlEncodedFormEntity(form, StandardCharsets.UTF_8));
        Answer answer = http.send(post);
        if (answer.status() >= 500) {
            throw new Unreachable("salesforce answered " + answer.status());
        }
        if (!answer.fine()) {
            throw SalesforceRefused.login(answer);
        }
        return session(answer.json());
    }

    private static Session session(JsonNode body) {
        String token = body.path("access_token").asText("");
        String instance = body.path("instance_url").asText("");
        if (token.isEmpty() || !instance.startsWith("http")) {
            throw new Unreachable("salesforce answered without a session");
        }
        return new Session(token, URI.create(instance));
    }

    private static HttpUriRequestBase with(HttpUriRequestBase request, JsonNode fields) {
        request.setEntity(new StringEntity(fields.toString(), ContentType.APPLICATION_JSON));
        return request;
    }

    private static String id(JsonNode created) {
        String id = created.path("id").asText("");
        if (id.isEmpty()) {
            throw new Unreachable("salesforce answered without an id");
        }
        return id;
    }
}
