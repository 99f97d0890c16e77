package com.leadintel.server.start;

import com.leadintel.application.demo.Colleague;
import com.leadintel.server.composition.Part;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The last words on the console, once the address really answers. */
@Part
public class Welcome {
    private static final int TRIES = 300;
    private static final String LATER = "  Sign in    as before";
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final ManagedThreadFactory threads;

    @Inject
    public Welcome(ManagedThreadFactory threads) {
        this.threads = threads;
    }

    /** Waits for the address to answer, beside the start, and then tells the address and how to sign in. */
    void announce(InstallationSettings settings, FirstUserInvitation.Answer invited, Optional<String> demo) {
        threads.newThread(() -> {
                    if (answers(settings.network().http())) {
                        Console.say(text(settings, invited, demo));
                    }
                })
                .start();
    }

    static String text(InstallationSettings settings, FirstUserInvitation.Answer invited, Optional<String> demo) {
        return """

                Lead Intel is running.

                  Address    http://localhost:%d
                %s
                  Database   PostgreSQL at %s (%s)
                  Demo       %s
                """.formatted(
                        settings.network().http(),
                        invited.letIn() ? firstSignIn(settings, invited) : LATER,
                        settings.database().address(),
                        settings.database().external() ? "external" : "embedded",
                        settings.demo() ? demo(demo) : "start with LEAD_INTEL_DEMO=true for 60 leads to look at");
    }

    private static String demo(Optional<String> password) {
        String secret = password.map(shown -> shown + "   (shown this once)").orElse("as it was shown");
        String beside = "\n             ";
        return "sign in as " + Colleague.DANA.email().value() + beside + "Password   " + secret + beside
                + "60 leads are made in the background; Settings > Demo removes all of it";
    }

    private static String firstSignIn(InstallationSettings settings, FirstUserInvitation.Answer invited) {
        String secret = invited.madeUp()
                .map(shown -> shown + "   (shown this once; you choose your own when you sign in)")
                .orElse("the one you know");
        return "  E-mail     " + settings.firstUser().email().value() + "\n  Password   " + secret;
    }

    private static boolean answers(int port) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest live = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                if (status(client, live) == 200) {
                    return true;
                }
                Thread.sleep(BETWEEN.toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static int status(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }
}
