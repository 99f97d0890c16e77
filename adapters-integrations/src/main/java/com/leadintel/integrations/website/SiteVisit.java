package com.leadintel.integrations.website;

import com.leadintel.domain.research.SourcePage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One visit of one site, page after page. */
final class SiteVisit {
    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_TITLE = 300;
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final String ACCEPT = "text/html,application/xhtml+xml;q=0.9";
    private final Web client;
    private final WebsiteSettings settings;
    private final Clock clock;
    private final Rest rest;
    private final Patience patience;
    private final Map<String, RobotsRules> robots = new java.util.HashMap<>();

    SiteVisit(Web client, WebsiteSettings settings, Clock clock, Rest rest, Patience patience) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
        this.rest = rest;
        this.patience = patience;
    }

    /** How to wait between two pages. */
    interface Rest {
        void pause(java.time.Duration time);
    }

    /** A page as it was read. */
    private record Read(URI address, Document document) {}

    /** The pages of the site; fails when the home page cannot be had, and goes without any other that cannot. */
    List<SourcePage> pages(URI start) throws PageFailed {
        Read home = read(start);
        List<SourcePage> pages = new ArrayList<>();
        keep(pages, home, SourcePage.Kind.HOME);
        for (Map.Entry<URI, SourcePage.Kind> link :
                PageLinks.of(home.address(), home.document(), patience).entrySet()) {
            if (pages.size() < settings.mostPages() && patience.lasts()) {
                visit(pages, link.getKey(), link.getValue());
            }
        }
        return List.copyOf(pages);
    }

    private void visit(List<SourcePage> pages, URI address, SourcePage.Kind kind) {
        try {
            keep(pages, read(address), kind);
        } catch (PageFailed withoutIt) {
            return;
        }
    }

    private void keep(List<SourcePage> pages, Read read, SourcePage.Kind kind) {
        boolean known = pages.stream().anyMatch(page -> page.address().equals(read.address()));
        String text = PageText.of(read.document());
        if (!known && !text.isEmpty()) {
            String title = read.document().title();
            String shown = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
            pages.add(new SourcePage(read.address(), kind, shown, text, clock.instant()));
        }
    }

    private Read read(URI start) throws PageFailed {
        URI address = start;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            RobotsRules rules = rulesOf(address);
            if (!rules.allow(address)) {
                throw new PageFailed(PageFailed.ROBOTS);
            }
            patience.require();
            rest.pause(rules.pause(settings.pause()));
            Fetched answer = client.get(address, ACCEPT);
            if (answer.redirect().isEmpty()) {
                return new Read(address, document(answer));
            }
            address = answer.redirect().get();
        }
        throw new PageFailed(PageFailed.REDIRECTS);
    }

    private RobotsRules rulesOf(URI address) throws PageFailed {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        RobotsRules known = robots.get(site);
        if (known == null) {
            patience.require();
            known = RobotsRules.of(client, address);
            robots.put(site, known);
        }
        return known;
    }

    private static Document document(Fetched answer) throws PageFailed {
        if (answer.status() != 200) {
            throw PageFailed.status(answer.status());
        }
        if (!HTML.contains(answer.contentType())) {
            throw new PageFailed(PageFailed.NOT_HTML);
        }
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(answer.body()),
                    answer.charset().orElse(null),
                    answer.address().toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
