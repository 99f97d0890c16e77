package com.leadintel.integrations.website;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of one made-up firm. */
final class BundledSite {
    private final JsonNode firm;

    BundledSite(JsonNode firm) {
        this.firm = firm;
    }

    Optional<String> page(String path) {
        return switch (path) {
            case "/" -> Optional.of(html(firm.path("name").asText(), "home"));
            case "/about" -> Optional.of(html("About us", "about"));
            case "/careers" -> Optional.of(html("Careers", "careers"));
            case "/news" -> Optional.of(html("News", "news"));
            default -> Optional.empty();
        };
    }

    private String html(String heading, String part) {
        Document page = Document.createShell("");
        page.title(heading + " – " + firm.path("name").asText());
        menu(page.body().appendElement("nav"));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(heading);
        firm.path(part).forEach(text -> main.appendElement("p").text(text.asText()));
        if (part.equals("about")) {
            firm.path("people")
                    .forEach(person -> main.appendElement("p")
                            .text(person.path("name").asText() + ", "
                                    + person.path("title").asText()));
        }
        if (part.equals("careers")) {
            Element jobs = main.appendElement("ul");
            firm.path("jobs").forEach(job -> jobs.appendElement("li").text(job.asText()));
        }
        return page.outerHtml();
    }

    private static void menu(Element nav) {
        nav.appendElement("a").attr("href", "/about").text("About us");
        nav.appendElement("a").attr("href", "/careers").text("Careers");
        nav.appendElement("a").attr("href", "/news").text("News");
    }
}
