package com.leadintel.integrations.telephony.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.integrations.http.Answer;
import com.leadintel.integrations.http.Download;
import com.leadintel.integrations.http.ProviderHttp;
import com.leadintel.integrations.resilience.Shared;
import com.leadintel.integrations.resilience.Unreachable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/** Zoom's API: a token for the account, kept while it is good, and the two ways of getting something with it. */
@Singleton
public class ZoomApi {
    private static final int MOST_REDIRECTS = 5;
    private static final int SPARE_SECONDS = 60;
    private final ZoomSettings settings;
    private final Clock clock;
    private final ProviderHttp http;
    private final Shared<Token> token;

    private record Token(String text, Instant goodUntil) {}

    @Inject
    ZoomApi(Config config, Clock clock) {
        this(ZoomSettings.of(config), clock);
    }

    ZoomApi(ZoomSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = new ProviderHttp(settings.timeout());
        this.token = new Shared<>(this::fetch, kept -> clock.instant().isBefore(kept.goodUntil()));
    }

    /** Where it is. */
    public String host() {
        return settings.api().getHost();
    }

    /** The document at a path of the API. */
    @Bulkhead(10)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 30_000, failOn = Unreachable.class)
    public JsonNode document(String path) {
        return withToken(bearer -> {
            HttpGet get = new HttpGet(URI.create(settings.api() + path));
            get.setHeader("Authorization", bearer);
            return checked(http.send(get)).json();
        });
    }

    /** The file at an address that Zoom gave, or at a path of the API. */
    @Bulkhead(10)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 30_000, failOn = Unreachable.class)
    public Download file(String addressOrPath) {
        URI address = URI.create(addressOrPath.startsWith("/") ? settings.api() + addressOrPath : addressOrPath);
        return withToken(bearer -> follow(address, bearer));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    private Download follow(URI start, String bearer) {
        URI address = start;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpGet get = new HttpGet(address);
            boolean known = zooms(address);
            if (known) {
                get.setHeader("Authorization", bearer);
            }
            ProviderHttp.Opened opened = http.open(get, settings.mostBytes());
            if (opened.download().isPresent()) {
                return opened.download().get();
            }
            Optional<URI> location = opened.answer().location();
            if (location.isEmpty()) {
                checked(opened.answer(), known ? ZoomRefused::of : ZoomRefused::elsewhere);
                throw new Unreachable("zoom answered without a file");
            }
            address = address.resolve(location.get());
        }
        throw new Unreachable("zoom redirects without end");
    }

    /** The token goes to Zoom and to nobody to whom Zoom redirects. */
    private boolean zooms(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean safe = "https".equals(address.getScheme());
        return (safe && (host.equals("zoom.us") || host.endsWith(".zoom.us")))
                || (host.equals(settings.api().getHost())
                        && address.getPort() == settings.api().getPort());
    }

    private interface Call<T> {
        T with(String bearer);
    }

    private <T> T withToken(Call<T> call) {
        Token first = token.get();
        try {
            return call.with("Bearer " + first.text());
        } catch (ZoomRefused refused) {
            if (!refused.expired()) {
                throw refused;
            }
            token.forget(first);
            return call.with("Bearer " + token.get().text());
        }
    }

    private Token fetch() {
        Instant now = clock.instant();
        String login = settings.clientId() + ":" + settings.clientSecret();
        HttpPost post = new HttpPost(settings.token());
        post.setHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        post.setEntity(new UrlEncodedFormEntity(
                List.of(
                        new BasicNameValuePair("grant_type", "account_credentials"),
                        new BasicNameValuePair("account_id", settings.account().orElseThrow())),
                StandardCharsets.UTF_8));
        Answer answer = http.send(post);
        JsonNode body = checked(
                        answer,
                        refused -> refused.status() == 429 ? ZoomRefused.of(refused) : ZoomRefused.login(refused))
                .json();
        String text = body.path("access_token").asText("");
        if (text.isEmpty()) {
            throw new Unreachable("zoom answered without a token");
        }
        return new Token(
                text, now.plusSeconds(Math.max(0, body.path("expires_in").asLong(0) - SPARE_SECONDS)));
    }

    private static Answer checked(Answer answer) {
        return checked(answer, ZoomRefused::of);
    }

    /** A fault of the provider, or a request that took it too long, is no answer. */
    private static Answer checked(Answer answer, Function<Answer, ZoomRefused> no) {
        if (answer.status() >= 500 || answer.status() == 408) {
            throw new Unreachable("zoom answered " + answer.status());
        }
        if (!answer.fine()) {
            throw no.apply(answer);
        }
        return answer;
    }
}
