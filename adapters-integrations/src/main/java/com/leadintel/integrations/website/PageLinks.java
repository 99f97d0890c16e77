package com.leadintel.integrations.website;

import com.leadintel.domain.research.SourcePage;
import java.net.URI;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a site that are worth reading for a salesperson, found by the words of their links and addresses. */
final class PageLinks {
    private static final Map<SourcePage.Kind, Pattern> SIGNS = new LinkedHashMap<>();
    private static final Map<SourcePage.Kind, String> USUAL =
            Map.of(SourcePage.Kind.ABOUT, "/about", SourcePage.Kind.CAREERS, "/careers");
    private static final int MOST_OF_A_KIND = 2;
    private static final int MOST_LINKS = 2_000;
    private static final int BETWEEN_LOOKS = 100;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_WORDS = 60;
    private static final int MOST_NODES = 100;

    static {
        SIGNS.put(
                SourcePage.Kind.CAREERS,
                Pattern.compile(
                        "\\b(careers?|jobs?|vacanc(y|ies)|join[ -]us|work[ -]with[ -]us|hiring|karriere|stellen)"
                                + "\\b"));
        SIGNS.put(
                SourcePage.Kind.TEAM,
                Pattern.compile("\\b(team|leadership|management|people|founders|who[ -]we[ -]are)\\b"));
        SIGNS.put(
                SourcePage.Kind.ABOUT,
                Pattern.compile("\\b(about([ -]us)?|company|our[ -]story|ueber[ -]uns|über[ -]uns|unternehmen)\\b"));
        SIGNS.put(SourcePage.Kind.NEWS, Pattern.compile("\\b(news|newsroom|press|blog|aktuelles|presse)\\b"));
    }

    /** Enough to choose from when all other kinds have taken theirs. */
    private static final int ENOUGH_OF_A_KIND = MOST_OF_A_KIND * SourcePage.Kind.values().length;

    private final URI home;
    private final Map<SourcePage.Kind, Set<URI>> seen = new EnumMap<>(SourcePage.Kind.class);

    private PageLinks(URI home) {
        this.home = home;
    }

    /**
     * The pages worth reading after the home page, by kind, at most two of each, among the first 2,000 links; fewer when
     * the patience ends before.
     */
    static Map<URI, SourcePage.Kind> of(URI home, Document page, Patience patience) {
        PageLinks links = new PageLinks(home);
        Iterator<Element> all = page.selectStream("a[href]").limit(MOST_LINKS).iterator();
        for (int read = 0; all.hasNext() && (read % BETWEEN_LOOKS != 0 || patience.lasts()); read++) {
            links.see(all.next());
        }
        return links.best();
    }

    private void see(Element link) {
        own(home, link)
                .ifPresent(address -> kindOf(link, address)
                        .map(kind -> seen.computeIfAbsent(kind, first -> new LinkedHashSet<>()))
                        .filter(ofKind -> ofKind.size() < ENOUGH_OF_A_KIND)
                        .ifPresent(ofKind -> ofKind.add(address)));
    }

    private Map<URI, SourcePage.Kind> best() {
        Map<URI, SourcePage.Kind> best = new LinkedHashMap<>();
        for (SourcePage.Kind kind : SIGNS.keySet()) {
            List<URI> ofKind = seen.getOrDefault(kind, Set.of()).stream()
                    .filter(address -> !best.containsKey(address))
                    .limit(MOST_OF_A_KIND)
                    .toList();
            ofKind.forEach(address -> best.put(address, kind));
            if (ofKind.isEmpty() && USUAL.containsKey(kind)) {
                best.put(home.resolve(USUAL.get(kind)), kind);
            }
        }
        return best;
    }

    private static Optional<SourcePage.Kind> kindOf(Element link, URI address) {
        String text = PageText.start(link, LONGEST_WORDS + 1, MOST_NODES);
        String words = (text + " " + address.getPath())
                .replace('/', ' ')
                .replace('\n', ' ')
                .toLowerCase(Locale.ROOT);
        return text.length() > LONGEST_WORDS
                ? Optional.empty()
                : SIGNS.entrySet().stream()
                        .filter(sign -> sign.getValue().matcher(words).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static Optional<URI> own(URI home, Element link) {
        String href = link.attr("href").strip();
        if (href.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            URI address = home.resolve(href);
            boolean same = home.getScheme().equals(address.getScheme())
                    && home.getHost().equals(address.getHost())
                    && home.getPort() == address.getPort();
            if (!same || address.getPath() == null || address.getPath().matches("/?|.*\\.(pdf|zip|jpe?g|png|docx?)")) {
                return Optional.empty();
            }
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return Optional.of(home.resolve(address.getRawPath() + query));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
