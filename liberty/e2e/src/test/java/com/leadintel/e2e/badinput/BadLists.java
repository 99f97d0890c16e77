package com.leadintel.e2e.badinput;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lists that are no lists, and those that are made to burst their reader. */
final class BadLists implements Badness {
    @Override
    public Stream<Attack> on(Operation operation, World world) {
        if (!operation.bodies().contains("text/csv")) {
            return Stream.empty();
        }
        return Stream.of(
                list(operation, world, "empty", new byte[0]),
                list(operation, world, "blank", ascii("\r\n\r\n   \r\n")),
                list(operation, world, "nothing but a mark of order", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF
                }),
                list(operation, world, "NUL bytes", new byte[5000]),
                list(operation, world, "20 MB of NUL bytes", new byte[20 << 20]),
                list(operation, world, "a picture", Forms.PNG),
                list(operation, world, "a zip", zip()),
                list(operation, world, "a PDF", ascii("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\nstream\n\u0000\u0001\u0002")),
                list(operation, world, "a NUL in a heading", ascii("Na\u0000me,E-Mail\nA,a@b.example\n")),
                list(operation, world, "a heading of 20 MB", ascii("n".repeat(20 << 20))),
                list(operation, world, "a million columns", ascii("a,".repeat(1_000_000) + "a\n1\n")),
                list(
                        operation,
                        world,
                        "a quote that never ends",
                        ascii("\"Name,E-Mail\n" + "Ida,ida@berg.example\n".repeat(100_000))),
                list(operation, world, "20 MB of quotes", ascii("\"".repeat((20 << 20) + 1))),
                list(operation, world, "20 MB of empty lines", ascii("\n".repeat(20 << 20))));
    }

    private static Attack list(Operation operation, World world, String what, byte[] content) {
        List<Integer> right = List.of(400, 413);
        return new Attack(
                "a list: " + what,
                world.send(operation, "text/csv", content),
                right.stream().mapToInt(Integer::intValue).toArray());
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        byte[] rest = new byte[10_000];
        Arrays.fill(rest, (byte) 0x81);
        bytes.writeBytes(rest);
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
