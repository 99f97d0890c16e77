package com.leadintel.rest;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.Buckets.Share;
import io.github.bucket4j.TimeMeter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests of those who ask too often, before their bodies are read and anything is done: by user or API key, and
 * by tenant. It comes after the security mechanism, and lets pass whom that does not know: webhooks look at their messages
 * themselves, and no notice of a provider may be lost.
 */
@Provider
public class RateLimit implements DynamicFeature {
    private static final int BEFORE_BODIES = 120;
    private static final Pattern SCHEME = Pattern.compile("^bearer ", Pattern.CASE_INSENSITIVE);

    private final Buckets buckets;

    /** With the rates of the installation. */
    public RateLimit() {
        this(new Buckets(installed(ConfigProvider.getConfig()), TimeMeter.SYSTEM_NANOTIME));
    }

    RateLimit(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public void configure(ResourceInfo asked, FeatureContext context) {
        Rated own = asked.getResourceMethod().getAnnotation(Rated.class);
        context.register(new Turn(buckets, Optional.ofNullable(own).map(Rated::value)), BEFORE_BODIES);
    }

    /** What is malformed has ended the start by the time it is read here. */
    private static Map<Rate, Integer> installed(Config config) {
        Map<Rate, Integer> rates = new EnumMap<>(Rate.class);
        for (Rate rate : Rate.values()) {
            rates.put(rate, installed(config, rate));
        }
        return rates;
    }

    private static int installed(Config config, Rate rate) {
        return config.getOptionalValue(rate.setting(), String.class)
                .map(String::strip)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf)
                .orElse(rate.usual());
    }

    /** Takes a turn of whoever asks, or refuses. */
    private record Turn(Buckets buckets, Optional<Rate> own) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getProperty(CurrentCaller.ATTRIBUTE) instanceof Caller caller) {
                buckets.take(shares(caller, request)).ifPresent(Turn::refuse);
            }
        }

        private List<Share> shares(Caller caller, ContainerRequestContext request) {
            String who = caller.user()
                    .map(Object::toString)
                    .orElseGet(() -> digest(key(request.getHeaders().getFirst("Authorization"))));
            List<Share> shares = new ArrayList<>(3);
            own.ifPresent(rate -> shares.add(new Share(rate, caller.tenant(), who)));
            shares.add(new Share(Rate.REQUESTS, caller.tenant(), who));
            shares.add(new Share(Rate.TENANT, caller.tenant(), ""));
            return shares;
        }

        /** The key as the security mechanism reads it, however its scheme is spelt. */
        private static String key(@Nullable String authorization) {
            return authorization == null
                    ? ""
                    : SCHEME.matcher(authorization).replaceFirst("").strip();
        }

        /** A key stays nowhere in memory. */
        private static String digest(String key) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java platform has SHA-256", impossible);
            }
        }

        private static void refuse(Duration wait) {
            long seconds = 1 + wait.minusNanos(1).toSeconds();
            throw Refusal.overQuota("request.too-many", Map.of("retryAfterSeconds", seconds));
        }
    }
}
