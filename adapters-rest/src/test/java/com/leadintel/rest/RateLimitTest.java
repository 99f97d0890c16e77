package com.leadintel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.rest.RestServer.Answer;
import io.github.bucket4j.TimeMeter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever asks too often waits, nobody else does, and what is refused was not done. */
class RateLimitTest {
    private static final Map<Rate, Integer> RATES =
            Map.of(Rate.REQUESTS, 4, Rate.TENANT, 7, Rate.CAPTURES, 3, Rate.LISTS, 3, Rate.SCORES, 2);
    private static final String ANN = "1";
    private static final String BEN = "2";

    private final Watch watch = new Watch();
    private final Buckets buckets = new Buckets(RATES, watch);
    private final Work work = new Work();
    private final RestServer server = RestServer.serving(asked -> List.of(work), new Known(), new RateLimit(buckets));

    @AfterEach
    void stop() {
        server.close();
    }

    /** Does what it is asked, and counts it. */
    @Path("v1/work")
    public static class Work {
        private final AtomicInteger done = new AtomicInteger();

        @GET
        public String look() {
            return "" + done.incrementAndGet();
        }

        @POST
        @Path("{id}/score")
        @Rated(Rate.SCORES)
        public String score() {
            return "" + done.incrementAndGet();
        }
    }

    /** Leaves a caller in the request, as the security mechanism does. */
    @PreMatching
    @Priority(1)
    private static final class Known implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            String user = request.getHeaderString("X-User");
            String tenant = request.getHeaderString("X-Tenant");
            TenantId of = new TenantId(new UUID(0, tenant == null ? 1 : Long.parseLong(tenant)));
            if (user != null) {
                UserId who = new UserId(new UUID(0, Long.parseLong(user)));
                request.setProperty(CurrentCaller.ATTRIBUTE, Caller.person(of, who, "Someone", Set.of(Role.ADMIN)));
            } else if (request.getHeaderString("Authorization") != null) {
                request.setProperty(CurrentCaller.ATTRIBUTE, Caller.integration(of, "Form", Set.of()));
            }
        }
    }

    /** A watch that goes on when it is told to. */
    private static final class Watch implements TimeMeter {
        private final AtomicLong nanos = new AtomicLong(1);

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        void seconds(long more) {
            nanos.addAndGet(more * 1_000_000_000);
        }
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBackAndNothingIsDone() {
        IntStream.range(0, 4).forEach(i -> assertThat(look(ANN).status()).isEqualTo(200));

        Answer refused = look(ANN);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("request.too-many");
        assertThat(refused.header("Retry-After")).isEqualTo("15");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(work.done).hasValue(4);
    }

    @Test
    void whoeverWaitsIsLetInAgain() {
        IntStream.range(0, 5).forEach(i -> look(ANN));
        watch.seconds(15);

        assertThat(look(ANN).status()).isEqualTo(200);
        assertThat(look(ANN).status()).isEqualTo(429);
    }

    @Test
    void anotherUserIsNotConcerned() {
        IntStream.range(0, 9).forEach(i -> look(ANN));

        assertThat(look(ANN).status()).isEqualTo(429);
        assertThat(look(BEN).status()).isEqualTo(200);
    }

    @Test
    void allOfATenantTogetherWaitAndAnotherTenantDoesNot() {
        IntStream.range(0, 4).forEach(i -> look(ANN));
        IntStream.range(0, 3).forEach(i -> look(BEN));

        assertThat(look("3").status()).isEqualTo(429);
        assertThat(server.get("/api/v1/work", "X-User", "3", "X-Tenant", "2").status())
                .isEqualTo(200);
    }

    @Test
    void aMethodWithARateOfItsOwnIsRefusedSoonerAndTheOthersAreNot() {
        assertThat(score(ANN).status()).isEqualTo(200);
        assertThat(score(ANN).status()).isEqualTo(200);

        assertThat(score(ANN).header("Retry-After")).isEqualTo("30");
        assertThat(look(ANN).status()).isEqualTo(200);
        assertThat(score(BEN).status()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedCostsNothing() {
        IntStream.range(0, 9).forEach(i -> score(ANN));

        assertThat(look(ANN).status()).isEqualTo(200);
        assertThat(look(ANN).status()).isEqualTo(200);
        assertThat(look(ANN).status()).isEqualTo(429);
        watch.seconds(30);
        assertThat(score(ANN).status()).isEqualTo(200);
    }

    @Test
    void whoeverWaitsForOthersOfTheirTenantLosesNothingOfTheirOwn() {
        IntStream.range(0, 4).forEach(i -> look(ANN));
        IntStream.range(0, 3).forEach(i -> look(BEN));
        IntStream.range(0, 6).forEach(i -> assertThat(look("3").status()).isEqualTo(429));
        watch.seconds(9);

        assertThat(look("3").status()).isEqualTo(200);
    }

    @Test
    void eachKeyHasItsOwnRateHoweverItIsSpelt() {
        IntStream.range(0, 5).forEach(i -> server.get("/api/v1/work", "Authorization", "Bearer one"));

        assertThat(List.of("Bearer one", "bEARER one", "Bearer    one", "Bearer one "))
                .allSatisfy(spelt -> assertThat(server.get("/api/v1/work", "Authorization", spelt)
                                .status())
                        .isEqualTo(429));
        assertThat(server.get("/api/v1/work", "Authorization", "Bearer other").status())
                .isEqualTo(200);
    }

    @Test
    void whomTheSecurityMechanismDoesNotKnowIsLetPass() {
        IntStream.range(0, 20)
                .forEach(i -> assertThat(server.get("/api/v1/work").status()).isEqualTo(200));
    }

    @Test
    void thoseWhoHaveNotAskedForAWhileAreForgotten() {
        IntStream.rangeClosed(1, 6).forEach(user -> look("" + user));
        assertThat(buckets.size()).isEqualTo(7);

        watch.seconds(61);
        look(ANN);

        assertThat(buckets.size()).isEqualTo(2);
    }

    private Answer look(String user) {
        return server.get("/api/v1/work", "X-User", user);
    }

    private Answer score(String user) {
        return server.ask("POST", "/api/v1/work/x/score", "", "X-User", user);
    }
}
