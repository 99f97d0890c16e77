package com.leadintel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests of one operation have one route, however they are spelt. */
class RouteTest {
    private static RestServer server;

    @BeforeAll
    static void start() {
        server = RestServer.serving(asked -> List.of(new Things()), new Route(), new Shown());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Two operations. */
    @Path("v1/things")
    public static class Things {
        @GET
        public String all() {
            return "all";
        }

        @GET
        @Path("{id}/part")
        public String part(@PathParam("id") String id) {
            return id;
        }
    }

    /** Shows what the request was given. */
    private static final class Shown implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            answer.getHeaders().putSingle("X-Route", "" + request.getProperty(Route.ATTRIBUTE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/things,        /api/v1/things",
        "/api/things?a=b,       /api/v1/things",
        "/api/v1/things/1/part, /api/v1/things/{id}/part",
        "/api/v1/things/2/part, /api/v1/things/{id}/part",
        "/api/v1/things/2,      null",
        "/api/v1/nothing,       null",
    })
    void theRouteIsTheTemplateOfThePath(String path, String route) {
        assertThat(server.get(path).header("X-Route")).isEqualTo(route);
    }
}
