package com.leadintel.integrations.website;

import com.leadintel.domain.research.SourcePage;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a site that are worth reading for a salesperson, found by the words of their links and addresses. */
final class PageLinks {
    private static final Map<SourcePage.Kind, Pattern> SIGNS = new LinkedHashMap<>();
    private static final Map<SourcePage.Kind, String> USUAL =
            Map.of(SourcePage.Kind.ABOUT, "/about", SourcePage.Kind.CAREERS, "/careers");
    private static final int MOST_OF_A_KIND = 2;

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

    private PageLinks() {}

    /** The pages worth reading after the home page, by kind, at most two of each. */
    static Map<URI, SourcePage.Kind> of(URI home, Document page) {
        Map<URI, SourcePage.Kind> found = new LinkedHashMap<>();
        for (SourcePage.Kind kind : SIGNS.keySet()) {
            List<URI> ofKind = new ArrayList<>();
            for (Element link : page.select("a[href]")) {
                own(home, link)
                        .filter(address -> kindOf(link, address).equals(Optional.of(kind)))
                        .filter(address -> !found.containsKey(address) && !ofKind.contains(address))
                        .ifPresent(ofKind::add);
            }
            if (ofKind.isEmpty() && USUAL.containsKey(kind)) {
                ofKind.add(home.resolve(USUAL.get(kind)));
            }
            ofKind.stream().limit(MOST_OF_A_KIND).forEach(address -> found.put(address, kind));
        }
        return found;
    }

    private static Optional<SourcePage.Kind> kindOf(Element link, URI address) {
        String words = (link.text() + " " + address.getPath().replace('/', ' ')).toLowerCase(Locale.ROOT);
        return link.text().length() > 60
                ? Optional.empty()
                : SIGNS.entrySet().stream()
                        .filter(sign -> sign.getValue().matcher(words).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static Optional<URI> own(URI home, Element link) {
        try {
            URI address = home.resolve(link.attr("href").strip());
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
