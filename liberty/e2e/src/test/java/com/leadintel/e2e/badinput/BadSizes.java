package com.leadintel.e2e.badinput;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Bodies over the size that their kind may have, announced and not. */
final class BadSizes implements Badness {
    @Override
    public Stream<Attack> on(Operation operation, World world) {
        List<Attack> attacks = new ArrayList<>();
        List<String> types = operation.bodies().isEmpty() ? List.of() : operation.bodies();
        for (String type : types) {
            if (type.equals("text/csv") || type.startsWith("multipart/")) {
                continue;
            }
            byte[] large = padded(world.bytes(operation, type));
            attacks.add(new Attack(
                    type + " of 2 MB, announced",
                    world.send(operation, type, large).timeout(java.time.Duration.ofSeconds(30)),
                    413));
            attacks.add(new Attack(
                    type + " of 2 MB, not announced",
                    world.send(
                            operation,
                            type,
                            large,
                            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                    413));
        }
        return attacks.stream();
    }

    private static byte[] padded(byte[] body) {
        byte[] large = Arrays.copyOf(body, 2 << 20);
        Arrays.fill(large, body.length, large.length, (byte) ' ');
        return large;
    }
}
