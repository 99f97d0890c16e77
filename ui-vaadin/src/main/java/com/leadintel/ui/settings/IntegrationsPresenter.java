package com.leadintel.ui.settings;

import com.leadintel.application.integration.AdoptAccount;
import com.leadintel.application.integration.Integration;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.RenewKey;
import com.leadintel.application.integration.ShowIntegrations;
import com.leadintel.domain.identity.Permission;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who plays which role for the tenant, and what a connection still lacks. */
@Dependent
public class IntegrationsPresenter {
    private final SessionCaller session;
    private final ShowIntegrations show;
    private final AdoptAccount adopt;
    private final RenewKey renew;

    @Inject
    public IntegrationsPresenter(SessionCaller session, ShowIntegrations show, AdoptAccount adopt, RenewKey renew) {
        this.session = session;
        this.show = show;
        this.adopt = adopt;
        this.renew = renew;
    }

    /** All roles; the origin is the address under which the product is reached, such as {@code https://leads.example}. */
    List<IntegrationLine> lines(String origin) {
        return show.handle(session.caller()).stream()
                .map(integration -> line(integration, origin))
                .toList();
    }

    /** How many connections wait for somebody. */
    long incomplete() {
        return session.caller().may(Permission.CONNECTION_READ)
                ? show.handle(session.caller()).stream()
                        .filter(integration -> integration.state() == Integration.State.INCOMPLETE)
                        .count()
                : 0;
    }

    /** Lets the connection name the account that the login opens. */
    void adopt(String provider) {
        adopt.handle(session.caller(), Provider.valueOf(provider.toUpperCase(Locale.ROOT)));
    }

    /** Gives the connection another key. */
    void renew(String provider) {
        renew.handle(session.caller(), Provider.valueOf(provider.toUpperCase(Locale.ROOT)));
    }

    private IntegrationLine line(Integration integration, String origin) {
        String provider = integration.provider();
        boolean mayWrite = session.caller().may(Permission.CONNECTION_WRITE);
        boolean ready =
                integration.state() == Integration.State.CONNECTED || integration.state() == Integration.State.BUILT_IN;
        return new IntegrationLine(
                provider,
                icon(integration.role()),
                Texts.of("integration." + provider),
                state(integration.state()),
                text(integration),
                integration.lacks().stream()
                        .map(code -> Texts.of(code + "." + provider))
                        .toList(),
                ready || !mayWrite ? Optional.empty() : Optional.of(Texts.of("integration." + provider + ".how-to")),
                integration
                        .webhook()
                        .map(path -> new IntegrationLine.Webhook(
                                origin + path, Texts.of("integration." + provider + ".webhook"))),
                mayWrite && integration.lacks().contains("integration.other-account"));
    }

    private static String text(Integration integration) {
        String key = "integration." + integration.provider() + "." + integration.state();
        return Texts.of(key, integration.detail().orElse(""));
    }

    private static IntegrationLine.State state(Integration.State state) {
        String word = Texts.name("integration.state", state);
        return switch (state) {
            case CONNECTED -> new IntegrationLine.State("good", "circle-check", word);
            case INCOMPLETE -> new IntegrationLine.State("warn", "triangle-alert", word);
            case NOT_CONNECTED -> new IntegrationLine.State("", "circle-dashed", word);
            case BUILT_IN -> new IntegrationLine.State("info", "package", word);
        };
    }

    private static String icon(Integration.Role role) {
        return switch (role) {
            case TELEPHONY -> "phone";
            case CRM -> "cloud";
            case MAIL -> "mail";
            case STORAGE -> "database";
            case SPEECH -> "mic";
            case AI -> "bot";
        };
    }
}
