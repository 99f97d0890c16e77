package com.leadintel.domain.research.rules;

import com.leadintel.domain.research.DecisionMaker;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people with job titles on a firm's pages and says which of them probably decides: the most senior one in a small
 * firm; in a larger one whoever holds a title that our catalogue names as its buyer, then heads and vice presidents, because
 * chiefs of large firms do not choose tools.
 */
final class PeopleFinder {
    private static final String NAME =
            "(?<name>\\p{Lu}[\\p{L}'’-]{1,40}(?: (?:\\p{Lu}\\.|van|von|de|der|den|da|del|di|la)){0,5}(?: \\p{Lu}[\\p{L}'’-]{1,40}){1,2})";
    private static final String REST = "(?:(?:,| of| for|,? and| &)? \\p{Lu}[\\p{L}&-]{0,40}){0,4}";
    private static final String TITLE =
            "(?<title>(?:Chief(?: \\p{Lu}\\w{1,40}){1,3}|C[EFTIOMPR]O|CISO|(?:Co-)?[Ff]ounder|[Oo]wner|Managing Director|Managing Partner"
                    + "|General Manager|President|(?:Senior |Executive )?Vice President|S?VP|Head|(?:Technical |Sales |Marketing |Managing |Engineering |Operations |Senior )?Director"
                    + "|(?:Plant|Operations|Engineering|Production|Quality|IT|Procurement|Purchasing) Manager|Geschäftsführer(?:in)?)"
                    + REST + ")";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(NAME + "(?:, | [–—|-] | \\()(?:our |the )?" + TITLE),
            Pattern.compile(NAME + " (?:is|serves as|joins as|became) (?:our |the )?(?:new )?" + TITLE),
            Pattern.compile("(?:our |the |The |Our )?" + TITLE + ",? (?=\\p{Lu})" + NAME),
            Pattern.compile("^" + NAME + "\\R+" + TITLE + "$", Pattern.MULTILINE));
    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(?:Our|The|About|Team|Contact|Meet|Read|More|Chief|Officer|Head|Director|Manager|President|Vice|Founder|Inc|Ltd|GmbH|Company"
                    + "|Engineering|Sales|Marketing|Product|Products|Operations|Leadership|Management|Board|New|Senior|Contact)\\b");
    private static final Pattern TOP = Pattern.compile(
            "chief|\\bc[efotimpr]o\\b|founder|owner|managing (?:director|partner)|general manager|^president|geschäftsführer");
    private static final Pattern UPPER = Pattern.compile("vice president|\\bs?vp\\b|^head|director");

    private PeopleFinder() {}

    static Optional<DecisionMaker> decider(List<SourcePage> pages, FirmSize size, List<Product> catalogue) {
        return people(pages).stream()
                .max(Comparator.comparingInt(person -> weight(person, size, catalogue)))
                .map(person -> sure(person, weight(person, size, catalogue)));
    }

    private static List<DecisionMaker> people(List<SourcePage> pages) {
        List<DecisionMaker> people = new ArrayList<>();
        for (SourcePage page : pages) {
            if (page.kind() != SourcePage.Kind.LEAD_MESSAGE) {
                SHAPES.forEach(shape -> collect(page, shape, people));
            }
        }
        return people;
    }

    private static void collect(SourcePage page, Pattern shape, List<DecisionMaker> people) {
        Matcher found = shape.matcher(page.text());
        while (found.find()) {
            String name = found.group("name");
            if (!NO_NAME.matcher(name).find() && found.group().lines().count() <= 2) {
                people.add(person(page, name, found.group("title"), found.group()));
            }
        }
    }

    private static DecisionMaker person(SourcePage page, String name, String title, String quote) {
        String topic = page.kind() == SourcePage.Kind.LEAD_RECORD ? "firm.person" : "person.decision-maker";
        return new DecisionMaker(
                name,
                title,
                new Finding(
                        topic,
                        name + ", " + title,
                        new Evidence.Written(page.address(), quote, page.fetchedAt()),
                        new Confidence(0.5)));
    }

    private static DecisionMaker sure(DecisionMaker person, int weight) {
        Finding finding = person.finding();
        double confidence = Math.max(0.3, Math.min(0.9, 0.3 + 0.1 * weight));
        return new DecisionMaker(
                person.name(),
                person.title(),
                new Finding(finding.topic(), finding.statement(), finding.evidence(), new Confidence(confidence)));
    }

    private static int weight(DecisionMaker person, FirmSize size, List<Product> catalogue) {
        String title = person.title().toLowerCase(Locale.ROOT);
        boolean buyer = catalogue.stream()
                .flatMap(product -> product.buyerTitles().stream())
                .anyMatch(word -> title.contains(word.toLowerCase(Locale.ROOT)));
        int rank = TOP.matcher(title).find()
                ? (size.large() ? 1 : size.small() ? 5 : 4)
                : UPPER.matcher(title).find() ? 3 : 2;
        return rank + (buyer ? (size.small() ? 1 : 3) : 0);
    }
}
