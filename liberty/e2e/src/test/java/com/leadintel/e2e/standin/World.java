package com.leadintel.e2e.standin;

import com.leadintel.e2e.standin.WebServer.Answer;
import java.io.IOException;
import java.util.Map;

/** Everything outside that a product in a test knows of: a company's website, a mail server, Zoom, Salesforce. */
public record World(WebServer website, MailServer mail, Zoom zoom, Salesforce salesforce) implements AutoCloseable {
    private static final String HOME =
            "<html><title>Kestrel Aerostructures</title><body><h1>Kestrel Aerostructures</h1>"
                    + "<p>Our foundry is struggling with late deliveries and manual rework of every prototype.</p>"
                    + "<a href=\"/about\">About us</a></body></html>";
    private static final String ABOUT =
            "<html><title>About us</title><body><p>We build wing ribs in Birmingham with 250"
                    + " people.</p></body></html>";

    public World() {
        this(new WebServer(), new MailServer(), new Zoom(), new Salesforce());
        website.answer("/", asked -> Answer.html(HOME)).answer("/about", asked -> Answer.html(ABOUT));
    }

    /** The settings with which the product finds this world instead of the real one. */
    public Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("WEBSITE_PRIVATE_HOSTS", "localhost"),
                Map.entry("WEBSITE_PAUSE_MILLIS", "0"),
                Map.entry("WEBSITE_TIMEOUT_SECONDS", "120"),
                Map.entry("SMTP_HOST", "localhost"),
                Map.entry("SMTP_PORT", Integer.toString(mail.port())),
                Map.entry("SMTP_SECURITY", "none"),
                Map.entry("SMTP_TIMEOUT_SECONDS", "120"),
                Map.entry("ZOOM_ACCOUNT_ID", Zoom.ACCOUNT),
                Map.entry("ZOOM_CLIENT_ID", Zoom.CLIENT),
                Map.entry("ZOOM_CLIENT_SECRET", Zoom.CLIENT_SECRET),
                Map.entry("ZOOM_WEBHOOK_SECRET", Zoom.WEBHOOK_SECRET),
                Map.entry("ZOOM_API_URL", zoom.api()),
                Map.entry("ZOOM_TOKEN_URL", zoom.tokens()),
                Map.entry("SALESFORCE_ORGANIZATION_ID", Salesforce.ORGANIZATION),
                Map.entry("SALESFORCE_CLIENT_ID", Salesforce.CLIENT),
                Map.entry("SALESFORCE_CLIENT_SECRET", Salesforce.CLIENT_SECRET),
                Map.entry("SALESFORCE_LOGIN_URL", salesforce.login()),
                Map.entry("SALESFORCE_TIMEOUT_SECONDS", "120"));
    }

    @Override
    public void close() throws IOException {
        website.close();
        mail.close();
        zoom.close();
        salesforce.close();
    }
}
