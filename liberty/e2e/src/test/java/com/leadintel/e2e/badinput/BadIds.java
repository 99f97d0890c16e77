package com.leadintel.e2e.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Ids in the path that are none, that nobody has, and that another tenant has. */
final class BadIds implements Badness {
    private static final List<String> NONE = List.of(
            "nope", "0", "-1", "%C3%BC", "%27%20or%201=1", "00000000-0000-0000-0000-00000000000g", "a".repeat(3000));

    @Override
    public Stream<Attack> on(Operation operation, World world) {
        List<Attack> attacks = new ArrayList<>();
        for (Operation.Parameter parameter : operation.parameters("path")) {
            String name = parameter.name();
            boolean key = operation.open();
            NONE.forEach(id -> attacks.add(new Attack(
                    name + " is " + id.substring(0, Math.min(40, id.length())),
                    request(operation, world, name, id),
                    statuses(operation, name))));
            if (!key && !World.thing(operation, name).isEmpty()) {
                attacks.add(new Attack(
                        name + " is unknown",
                        request(operation, world, name, UUID.randomUUID().toString()),
                        404));
                attacks.add(new Attack(
                        name + " is another tenant's",
                        request(operation, world, name, world.theirs().id(World.thing(operation, name))),
                        404));
            }
        }
        return attacks.stream();
    }

    private static int[] statuses(Operation operation, String parameter) {
        if (operation.open()) {
            return new int[] {400, 401};
        }
        return World.thing(operation, parameter).isEmpty() ? new int[] {400, 404} : new int[] {400};
    }

    private static java.net.http.HttpRequest.Builder request(
            Operation operation, World world, String parameter, String id) {
        return world.good(operation, world.ours().api(), world.path(operation, parameter, id));
    }
}
