package com.leadintel.domain.research.rules;

import com.leadintel.domain.research.SourcePage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks of whom in a sentence. Websites are full of other people's pains: those of the readers and customers, and
 * those that the firm's own product takes away. Only what a firm says of itself, now and not denied, counts.
 */
final class Voice {
    private static final Pattern OF_ITSELF = words("we|our|us|ours|ourselves|we're|we've");
    private static final Pattern OF_THE_READER = words("you|your|yours|you're|you'll|yourself");
    private static final String SERVES =
            "(?:help|enable|support|empower|assist|advise|offer|sell|convert|moderni[sz]e|speciali[sz]e|show"
                    + "|monitor|protect|see|reduce|cut|stop|provide|deliver|solve|fix|simplify|transform|turn|remove|eliminate|automate|replace|end"
                    + "|prevent|save|give|avoid|take|guide|consult|train|teach|serve|work with|partner with)";
    private static final Pattern OFFER = words("we (?:\\w+ )?" + SERVES + "(?:ed)?|helps?|helping|helped"
            + "|our (?:[\\w-]+ ){1,3}" + SERVES + "(?:e?s)?"
            + "|with our (?:\\w+ )?(?:software|platform|solutions?|products?|services?|tools?|help)"
            + "|(?:our|for|many|most|their|these|how) (?:[\\w-]+ ){0,2}(?:customers|clients|companies|manufacturers|businesses|teams|brands|firms)"
            + "|webinars?|white ?papers?|case stud(?:y|ies)|read (?:how|more)|learn (?:how|more)|discover|find out");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:no|not|never|without|nor|zero|free of|free from|no longer|\\w+n't|hardly|instead of|eliminat\\w+"
                    + "|replaced|solved|got rid of|moved away from|gone are|ended|overc[ao]me|avoid(?:s|ed|ing)?"
                    + "|prevent(?:s|ed|ing)?|used to)\\b(?:\\W+\\w+){0,3}\\W*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_NOW = words(
            "imagine|what if|suppose|if you|would you|until (?:last|recently|then|we|\\d{4})|in the past|back then"
                    + "|before (?:we|that|then|moving|switching)|in the early days|as late as");

    private Voice() {}

    /** The first match of a pattern by which the firm says something of itself that it does not deny. */
    static Optional<Matcher> ofItself(Sentence sentence, Pattern pattern) {
        return asserted(sentence, pattern).filter(found -> isOfItself(sentence));
    }

    /** The first match of a pattern that is not denied, whoever speaks. */
    static Optional<Matcher> asserted(Sentence sentence, Pattern pattern) {
        Matcher matcher = pattern.matcher(plain(sentence.text()));
        while (matcher.find()) {
            if (!DENIED.matcher(plain(sentence.text()).substring(0, matcher.start()))
                    .find()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence speaks of what the firm does for others. */
    static boolean offers(Sentence sentence) {
        return OFFER.matcher(plain(sentence.text())).find();
    }

    private static boolean isOfItself(Sentence sentence) {
        String text = plain(sentence.text());
        if (sentence.on(SourcePage.Kind.LEAD_MESSAGE)) {
            return true;
        }
        if (isQuoted(text) || NOT_NOW.matcher(text).find() || text.endsWith("?")) {
            return false;
        }
        if (sentence.on(SourcePage.Kind.CAREERS)) {
            return speaksOfTheFirm(sentence, text)
                    || OF_THE_READER.matcher(text).find();
        }
        return speaksOfTheFirm(sentence, text) && !OF_THE_READER.matcher(text).find() && !offers(sentence);
    }

    private static boolean speaksOfTheFirm(Sentence sentence, String text) {
        return OF_ITSELF.matcher(text).find()
                || (!sentence.firm().isEmpty() && text.contains(sentence.firm().toLowerCase(Locale.ROOT)));
    }

    private static boolean isQuoted(String text) {
        return text.startsWith("\"") || text.startsWith("“") || text.startsWith("»") || text.startsWith("„");
    }

    private static String plain(String text) {
        return text.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }
}
