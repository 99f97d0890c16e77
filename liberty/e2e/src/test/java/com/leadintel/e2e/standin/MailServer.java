package com.leadintel.e2e.standin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SMTP server (RFC 5321) on this machine that keeps every mail as it came, and can hold back that it has it. */
public final class MailServer implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>]+>)");

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile Optional<Hold> hold = Optional.empty();

    public MailServer() {
        try {
            socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        threads.execute(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** From now on the server takes mails and keeps the sender waiting for its word that it has. */
    public Hold hold() {
        Hold held = new Hold();
        hold = Optional.of(held);
        return held;
    }

    /** Every mail that was delivered, with its headers, in the order of delivery. */
    public List<String> mails() {
        return List.copyOf(mails);
    }

    /** The message ids under which mails were delivered. */
    public List<String> ids() {
        return mails.stream()
                .map(ID::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    @Override
    public void close() throws IOException {
        hold.ifPresent(Hold::letGo);
        socket.close();
        threads.shutdownNow();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 mail.example ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.replaceAll(" .*", "").toUpperCase(Locale.ROOT);
                if (verb.equals("DATA")) {
                    say(client, "354 go on");
                    mails.add(mail(in));
                    hold.ifPresent(Hold::pass);
                }
                say(client, verb.equals("QUIT") ? "221 good bye" : "250 fine");
            }
        } catch (IOException gone) {
            return;
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket client, String words) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
