package com.leadintel.integrations.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers a command with what the test wants: a reply, silence, or a cut line. */
final class ScriptedSmtpServer implements AutoCloseable {
    static final String SILENCE = "";
    static final String CUT = "cut";
    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    ScriptedSmtpServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                if (!socket.isClosed()) {
                    heard.add("gone");
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        if (!answer(out, "GREETING", "220 test")) {
            return;
        }
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !".".equals(line)) {
                continue;
            }
            String verb = data ? "END" : line.replaceAll(" .*", "").toUpperCase(Locale.ROOT);
            heard.add(verb);
            if (!answer(out, verb, "DATA".equals(verb) ? "354 go on" : "250 fine")) {
                return;
            }
            data = "DATA".equals(verb) && answers.getOrDefault("DATA", "354").startsWith("354");
        }
    }

    private boolean answer(PrintWriter out, String verb, String usual) {
        String answer = answers.getOrDefault(verb, usual);
        if (answer.equals(CUT)) {
            return false;
        }
        if (!answer.equals(SILENCE)) {
            out.print(answer + "\r\n");
            out.flush();
        }
        return true;
    }

    static ScriptedSmtpServer that(Map<String, String> answers) {
        try {
            return new ScriptedSmtpServer(answers);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
