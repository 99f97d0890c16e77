package com.leadintel.domain.call.rules;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and roles that one call knows, as a pattern for the lexicons. */
final class Names {
    private static final Pattern NAME =
            Pattern.compile("(?<=[a-z,;'’] )(?:Mr |Mrs |Ms |Dr |Miss |Old )?(\\p{Lu}[\\p{Ll}']{2,})");
    private static final Set<String> NO_NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "english",
            "christmas",
            "easter",
            "thanksgiving",
            "excel",
            "google",
            "i'm",
            "i'll",
            "i've",
            "i'd",
            "vat",
            "hello");
    private static final String ROLE =
            "(?:the |our |my |his |her |their |a |both |all )?(?:(?:new|grower|[a-z]+-member|group|chief|senior|other|deputy|assistant|acting|full|whole|local|parish|town|city|school|church|main|managing|founding|two|three|four|five|regional|executive|finance|financial|operations|clinical|medical|technical|commercial|general|general office|investment|capital|purchasing|procurement|steering|building|family) )?(?:ceo|cfo|coo|cto|cio|ciso|cmo|owners?|founders?|president|vice president|vp|svp|evp|board|partners?|trustees|trust|committee|council|directors?|md|managing director|boss|bosses|principal|headteacher|head teacher|head office|heads? of [a-z]+|head|vp of [a-z]+|director of [a-z]+|procurement|purchasing|finance|accounts|legal|corporate|hq|headquarters|chairman|chairwoman|chair|chief(?: executive| of staff)?|general manager|gm|plant manager|regional manager|area manager|operations manager|manager|controller|treasurer|bursar|governors|vestry|steering (?:group|committee)|leadership(?: team)?|exec(?:utive)?s?(?: team| committee)?|management(?: team)?|investors|shareholders|superintendent|franchisor|dad|father|registrar|finance director|it director|head of it|mayor|dean|provost|rector|warden|secretary|administrator|parent company|franchisor|group|department|ministry|landlord|husband and i|brothers|family|members|co-owner|business partner|medical director|practice manager|supervisor|senior (?:partner|management))";

    private final Set<String> people = new LinkedHashSet<>();
    private final Pattern any;

    Names(Talk talk) {
        for (String speaker : talk.transcript().speakers()) {
            people.add(speaker.toLowerCase(Locale.ROOT));
            people.add(speaker.split("\\s+", 2)[0].toLowerCase(Locale.ROOT));
        }
        for (Sentence sentence : talk.sentences()) {
            Matcher name = NAME.matcher(sentence.said());
            while (name.find()) {
                people.add(Normal.of(name.group(1)).replaceAll("'s$", ""));
            }
        }
        people.removeAll(NO_NAMES);
        any = Pattern.compile("(?<![\\w'])(?:" + who() + ")(?!\\w)");
    }

    /** A group named {@code who} that matches a name of this call or a role. */
    String pattern() {
        return Cue.PLACE + who() + ")";
    }

    /** The last name or role in a text. */
    Optional<String> last(String text) {
        Matcher match = any.matcher(text);
        Optional<String> last = Optional.empty();
        while (match.find()) {
            last = Optional.of(match.group());
        }
        return last;
    }

    boolean role(String text) {
        return Pattern.compile(ROLE).matcher(Normal.of(text)).matches();
    }

    boolean person(String text) {
        return people.contains(text.toLowerCase(Locale.ROOT).split("\\s+", 2)[0]);
    }

    private String who() {
        StringBuilder names = new StringBuilder();
        people.forEach(name -> names.append(Pattern.quote(name)).append('|'));
        String titled = "(?:(?:mr|mrs|ms|dr|miss|old) )?(?:" + names.substring(0, names.length() - 1) + ")(?: (?:"
                + names.substring(0, names.length() - 1) + "))?";
        return titled + "|" + ROLE + "(?:,? " + titled + ")?";
    }
}
