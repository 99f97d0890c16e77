package com.leadintel.e2e.badinput;

import com.leadintel.e2e.harness.Http;
import java.net.http.HttpRequest;
import java.util.stream.Stream;

/** Nobody, somebody unknown, and somebody who may not. */
final class BadCallers implements Badness {
    @Override
    public Stream<Attack> on(Operation operation, World world) {
        if (operation.open()) {
            return Stream.empty();
        }
        Http stranger = new Http(world.ours().api().base(), "");
        return Stream.of(
                new Attack("no key", world.good(operation, stranger, world.path(operation)), 401),
                with(operation, world, "Bearer"),
                with(operation, world, "Bearer "),
                with(operation, world, "Bearer unknown"),
                with(operation, world, "Bearer " + "k".repeat(4000)),
                with(operation, world, "Bearer \u00e4\u00f6\u00fc"),
                with(operation, world, "Bearer ' or 1=1 --"),
                with(operation, world, "Basic YWRhOnNlY3JldA=="),
                with(operation, world, "garbled"),
                new Attack(
                        "a key without permissions",
                        world.good(operation, world.powerless(), world.path(operation) + operation.query()),
                        403));
    }

    private static Attack with(Operation operation, World world, String authorization) {
        Http stranger = new Http(world.ours().api().base(), "");
        HttpRequest.Builder request =
                world.good(operation, stranger, world.path(operation)).header("Authorization", authorization);
        return new Attack(
                "Authorization: " + authorization.substring(0, Math.min(20, authorization.length())), request, 401);
    }
}
