package com.leadintel.integrations.website;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a site asks of robots (RFC 9309): no robots.txt allows all; one that cannot be read now forbids all. */
final class RobotsRules {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_REDIRECTS = 5;

    /** What RFC 9309 asks to read at least. */
    private static final int MOST_BYTES = 500 << 10;

    private final BaseRobotRules rules;

    private RobotsRules(BaseRobotRules rules) {
        this.rules = rules;
    }

    static RobotsRules of(Web client, URI site) throws PageFailed {
        URI address = site.resolve("/robots.txt");
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Fetched answer = client.get(address, "text/plain,*/*;q=0.1");
            if (answer.redirect().isEmpty()) {
                return of(answer);
            }
            address = answer.redirect().get();
        }
        return new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }

    private static RobotsRules of(Fetched answer) throws PageFailed {
        if (answer.status() == 429 || answer.status() >= 500) {
            throw PageFailed.status(answer.status());
        }
        if (answer.status() != 200) {
            return new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
        }
        return new RobotsRules(new SimpleRobotRulesParser()
                .parseContent(
                        answer.address().toString(),
                        Arrays.copyOf(answer.body(), Math.min(answer.body().length, MOST_BYTES)),
                        "text/plain",
                        List.of(WebsiteSettings.NAME.toLowerCase(Locale.ROOT))));
    }

    boolean allow(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** The longer of our own pause and the one that the site asks for, within reason. */
    Duration pause(Duration own) {
        long asked = rules.getCrawlDelay();
        if (asked == BaseRobotRules.UNSET_CRAWL_DELAY || asked <= own.toMillis()) {
            return own;
        }
        return asked > LONGEST_PAUSE.toMillis() ? LONGEST_PAUSE : Duration.ofMillis(asked);
    }
}
