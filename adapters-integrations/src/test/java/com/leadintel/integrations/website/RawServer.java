package com.leadintel.integrations.website;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A web server that says whatever it likes after any request, until the other side hangs up. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Socket> lines = new ConcurrentLinkedQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);

    /** What it says. */
    interface Speech {
        void to(Line line) throws IOException;
    }

    RawServer(Speech speech) {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        threads.execute(() -> answer(speech));
    }

    URI address() {
        return URI.create("http://localhost:" + socket.getLocalPort() + "/");
    }

    /** One connection. */
    final class Line {
        private final OutputStream out;

        private Line(OutputStream out) {
            this.out = out;
        }

        void say(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        /** Whether the test still runs, after a short while. */
        boolean goesOn() {
            try {
                return !end.await(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private void answer(Speech speech) {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                lines.add(line);
                threads.execute(() -> speak(speech, line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void speak(Speech speech, Socket line) {
        try (line) {
            line.getInputStream().read(new byte[1024]);
            speech.to(new Line(line.getOutputStream()));
        } catch (IOException hungUp) {
            lines.remove(line);
        }
    }

    @Override
    public void close() {
        end.countDown();
        try {
            socket.close();
            for (Socket line : lines) {
                line.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
