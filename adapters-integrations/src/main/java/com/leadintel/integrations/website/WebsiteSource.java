package com.leadintel.integrations.website;

import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourceKind;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.DemoTenant;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.Config;

/** The website that a lead names, or the one behind its mail address when that is no mail provider's. */
@Singleton
public class WebsiteSource implements ResearchSource {
    private static final Set<String> MAIL_PROVIDERS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "ymail.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "t-online.de",
            "mail.com",
            "proton.me",
            "protonmail.com",
            "zoho.com",
            "yandex.com",
            "fastmail.com",
            "hey.com",
            "qq.com",
            "163.com");
    private static final System.Logger LOG = System.getLogger(WebsiteSource.class.getName());
    private final WebsiteSettings settings;
    private final Clock clock;
    private final WebClient client;
    private final BundledWeb bundled = new BundledWeb();
    private final HostTurns hosts = new HostTurns();
    private final SilentHosts silent;

    @Inject
    WebsiteSource(Config config, Clock clock) {
        this(WebsiteSettings.of(config), clock);
    }

    WebsiteSource(WebsiteSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = new WebClient(settings);
        this.silent = new SilentHosts(clock);
    }

    @Override
    public SourceKind kind() {
        return SourceKind.WEBSITE;
    }

    @Override
    public SourceResult gather(TenantId tenant, ResearchSubject subject) {
        return gather(tenant, subject, () -> true);
    }

    @Override
    public SourceResult gather(TenantId tenant, ResearchSubject subject, BooleanSupplier wanted) {
        if (!settings.enabled()) {
            return SourceResult.off(kind());
        }
        return addressOf(subject.details())
                .map(address -> DemoTenant.is(tenant) ? visitBundled(address, wanted) : visit(address, wanted))
                .orElseGet(() -> SourceResult.nothing(kind(), "website.not-known"));
    }

    @PreDestroy
    void close() {
        try {
            client.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private SourceResult visit(URI address, BooleanSupplier wanted) {
        String host = String.valueOf(address.getHost());
        String server = host.toLowerCase(Locale.ROOT) + ":" + address.getPort();
        Patience untilMyTurn = Patience.of(settings.visit(), wanted);
        return result(() -> {
            silent.require(server);
            return hosts.take(
                    host,
                    untilMyTurn,
                    () -> silent.visit(server, () -> {
                        Patience patience = Patience.of(settings.visit(), wanted);
                        return new SiteVisit(client, settings, clock, WebsiteSource::pause, patience).pages(address);
                    }));
        });
    }

    /** The demo's firms are made up: their sites come with the product, and nobody has to be spared. */
    private SourceResult visitBundled(URI address, BooleanSupplier wanted) {
        Patience patience = Patience.of(settings.visit(), wanted);
        return result(() -> new SiteVisit(bundled, settings, clock, time -> {}, patience).pages(address));
    }

    /** The boundary at which whatever a stranger's page does to those who read it becomes a failed source. */
    private SourceResult result(HostTurns.Visit<List<SourcePage>> visit) {
        try {
            return SourceResult.of(kind(), visit.make());
        } catch (PageFailed failed) {
            return SourceResult.failed(kind(), failed.code());
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.log(Level.WARNING, "A website could not be read", failed);
            return SourceResult.failed(kind(), PageFailed.UNEXPECTED);
        }
    }

    private static Optional<URI> addressOf(LeadDetails details) {
        Optional<URI> byMail = details.person()
                .email()
                .map(EmailAddress::domain)
                .filter(domain -> !MAIL_PROVIDERS.contains(domain))
                .map(domain -> URI.create("https://" + domain + "/"));
        return details.company().website().map(WebsiteSource::withPath).or(() -> byMail);
    }

    private static URI withPath(URI address) {
        return address.getRawPath() == null || address.getRawPath().isEmpty() ? address.resolve("/") : address;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
