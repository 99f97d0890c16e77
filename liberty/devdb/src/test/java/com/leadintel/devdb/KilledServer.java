package com.leadintel.devdb;

import java.nio.file.Path;

/** A process that starts the database and dies without stopping it, like a server under {@code kill -9}. */
final class KilledServer {
    private KilledServer() {}

    public static void main(String[] arguments) {
        EmbeddedDatabase.start(new Place(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
        Runtime.getRuntime().halt(0);
    }

    static void liveAndDie(Place place) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledServer.class.getName(),
                        place.root().toString(),
                        Integer.toString(place.port()))
                .redirectErrorStream(true)
                .redirectOutput(place.root().resolve("killed.log").toFile())
                .start();
        process.waitFor();
    }
}
