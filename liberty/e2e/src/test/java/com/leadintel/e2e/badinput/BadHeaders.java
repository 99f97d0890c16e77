package com.leadintel.e2e.badinput;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Headers that are malformed, or that ask for what there is not. */
final class BadHeaders implements Badness {
    private static final List<String> TAGS =
            List.of("nope", "\"x\"", "\"\"", "\"-1\"", "\"99999999999999999999\"", "1", "W/", "\"1\", \"2\"", "\u00fc");

    @Override
    public Stream<Attack> on(Operation operation, World world) {
        List<Attack> attacks = new ArrayList<>();
        if (!operation.open()) {
            attacks.add(with(operation, world, "Accept", "application/x-nothing", 406));
            attacks.add(with(operation, world, "Accept", "garbled", 400, 406));
            attacks.add(with(operation, world, "Accept", ";;;,/", 400, 406));
        }
        if (operation.takes("If-Match")) {
            TAGS.forEach(tag -> attacks.add(with(operation, world, "If-Match", tag, 400)));
            attacks.add(with(operation, world, "If-Match", "\"999999\"", 412));
        }
        if (operation.takes("Idempotency-Key")) {
            attacks.add(with(operation, world, "Idempotency-Key", " ", 400));
            attacks.add(with(operation, world, "Idempotency-Key", "k".repeat(1000), 400));
        }
        if (operation.takes("Range")) {
            attacks.add(with(operation, world, "Range", "bytes=999999999-", 416));
            attacks.add(with(operation, world, "Range", "bytes=" + "0-0,".repeat(100), 400, 416));
        }
        return attacks.stream();
    }

    private static Attack with(Operation operation, World world, String header, String value, int... statuses) {
        HttpRequest.Builder request = world.good(operation, world.ours().api(), world.path(operation));
        String shown = value.length() > 30 ? value.substring(0, 30) + "…" : value;
        return new Attack(header + ": " + shown, request.header(header, value), statuses);
    }
}
