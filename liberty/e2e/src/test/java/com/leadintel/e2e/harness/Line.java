package com.leadintel.e2e.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The line between a server and its database: it can be cut, held so that nothing comes through, and mended. */
public final class Line implements AutoCloseable {
    private enum State {
        WHOLE,
        CUT,
        HELD
    }

    private final int target;
    private final ServerSocket door;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private State state = State.WHOLE;

    /** A whole line to this port of this machine. */
    public Line(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        start(this::accept);
    }

    /** Where the server finds its database. */
    public int port() {
        return door.getLocalPort();
    }

    /** Ends every connection, and every new one at once, as when the database is killed. */
    public void cut() {
        become(State.CUT);
        ends.forEach(Line::close);
    }

    /** Lets nothing through, and says nothing about it, as when the database is stopped in its tracks. */
    public void hold() {
        become(State.HELD);
    }

    /** Lets through what comes, and what was held. */
    public void mend() {
        become(State.WHOLE);
    }

    private synchronized void become(State next) {
        state = next;
        notifyAll();
    }

    private synchronized void awaitLetThrough() throws InterruptedException {
        while (state == State.HELD) {
            wait();
        }
    }

    private synchronized boolean isCut() {
        return state == State.CUT;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                ends.add(near);
                if (isCut()) {
                    close(near);
                } else {
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    ends.add(far);
                    start(() -> copy(near, far));
                    start(() -> copy(far, near));
                }
            } catch (IOException closed) {
                ends.removeIf(Socket::isClosed);
            }
        }
    }

    private void copy(Socket from, Socket to) {
        byte[] some = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                awaitLetThrough();
                out.write(some, 0, n);
            }
        } catch (IOException | InterruptedException ended) {
            ends.removeIf(Socket::isClosed);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
