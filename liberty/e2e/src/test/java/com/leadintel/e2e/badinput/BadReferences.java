package com.leadintel.e2e.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Ids in a body that nobody has, and that another tenant has. */
final class BadReferences implements Badness {
    @Override
    public Stream<Attack> on(Operation operation, World world) {
        List<Attack> attacks = new ArrayList<>();
        for (String type : operation.bodies()) {
            if (!Json.is(type) || operation.body(type).path("properties").isEmpty()) {
                continue;
            }
            JsonNode good = world.body(operation, type);
            for (Schemas.Site site : operation.schemas().sites(operation.body(type))) {
                if (site.schema().path("format").asText().equals("uuid")) {
                    String theirs = world.theirs().id(World.thing(site.name()));
                    attacks.add(attack(
                            operation,
                            world,
                            type,
                            good,
                            site,
                            UUID.randomUUID().toString(),
                            "unknown"));
                    attacks.add(attack(operation, world, type, good, site, theirs, "another tenant's"));
                }
            }
        }
        return attacks.stream();
    }

    private static Attack attack(
            Operation operation, World world, String type, JsonNode good, Schemas.Site site, String id, String what) {
        JsonNode body = Schemas.with(good, site, TextNode.valueOf(id));
        return new Attack(site + " is " + what, world.send(operation, type, Json.bytes(body)), 404);
    }
}
