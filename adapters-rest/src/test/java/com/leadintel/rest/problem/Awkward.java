package com.leadintel.rest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;

/** A resource in which everything goes wrong that can. */
@Path("v1/awkward")
@Produces("application/json")
@Consumes("application/json")
public class Awkward {
    private final CurrentCaller caller;

    public Awkward(CurrentCaller caller) {
        this.caller = caller;
    }

    public enum Colour {
        RED
    }

    public record Part(@Size(max = 3) String name) {}

    public record Whole(@NotNull Integer count, int size, Colour colour, List<@Valid Part> parts, EmailAddress email) {}

    @POST
    public Map<String, Object> take(@Valid @NotNull Whole whole) {
        return Map.of("count", whole.count());
    }

    @POST
    @Path("tree")
    public JsonNode tree(JsonNode tree) {
        return tree;
    }

    @GET
    @Path("limit")
    public Map<String, Object> limit(@QueryParam("limit") @DefaultValue("1") @Min(1) int limit) {
        return Map.of("limit", limit);
    }

    @GET
    @Path("broken")
    public Map<String, Object> broken() {
        throw new IllegalStateException("the secret of the insides");
    }

    @GET
    @Path("refused")
    public Map<String, Object> refused() {
        throw Refusal.overQuota("ai.too-many", Map.of("retryAfterSeconds", 7));
    }

    @GET
    @Path("wrapped")
    public Map<String, Object> wrapped() {
        throw new IllegalStateException(Refusal.ruleBroken("lead.stage-not-allowed", Map.of("stage", Colour.RED)));
    }

    @GET
    @Path("raced")
    public Map<String, Object> raced() {
        throw new IllegalStateException(new jakarta.persistence.OptimisticLockException("row 7"));
    }

    @GET
    @Path("entangled")
    public Map<String, Object> entangled() {
        throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
    }

    @GET
    @Path("database/{state}")
    public Map<String, Object> database(@PathParam("state") String state) {
        throw new IllegalStateException(new SQLException("the secret of the database", state));
    }

    @GET
    @Path("unconnected")
    public Map<String, Object> unconnected() {
        throw new IllegalStateException(new SQLTransientConnectionException("no connection was free in time"));
    }

    @GET
    @Path("me")
    public Map<String, Object> me() {
        return Map.of("name", caller.get().name());
    }

    @GET
    @Path("worse")
    public @NotNull Map<String, Object> worse() {
        return null;
    }
}
