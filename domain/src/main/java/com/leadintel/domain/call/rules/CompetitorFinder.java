package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.CompetitorMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds other vendors by name: those the tenant knows, and those the talk itself speaks of as alternatives or in place. */
final class CompetitorFinder {
    private static final String NAME = "((?:\\p{Lu}[\\p{L}\\p{N}&'’-]*)(?: \\p{Lu}[\\p{L}\\p{N}&'’-]*){0,2})";
    private static final List<Pattern> SPOKEN_OF = List.of(
            Pattern.compile(
                    "\\b(?:looking at|talking (?:to|with)|speaking (?:to|with)|spoken (?:to|with)|talked (?:to|with)|spoke (?:to|with)|evaluating|considering|comparing (?:you )?(?:to|with|against)|meeting with|met with|conversation with|demo (?:from|with|of)|quote from|quotes from|proposal from|bid from|under contract with|switch(?:ing)? (?:from|off(?: of)?|away from)|signed with|going with|happy with|moved (?:from|off)|trialling|trialing|piloting|pitch from|been with|we use|we're using|we are using|we run|using|we're on|currently on|currently with|compared (?:to|with)) (?:the |old )?"
                            + NAME),
            Pattern.compile("\\bgot " + NAME + " (?:coming in|in next|in on|pitching|presenting|quoting|demoing)"),
            Pattern.compile(
                    NAME
                            + "(?:'s| is| are| has| have)?(?: been| also)? (?:quoted|pitched|demoed|bid|came in (?:at|last|with)|were in here|offered us|is cheaper|are cheaper|doing our|told us they)"));

    private final Talk talk;
    private final Names names;

    CompetitorFinder(Talk talk, Names names) {
        this.talk = talk;
        this.names = names;
    }

    List<CompetitorMention> find() {
        List<CompetitorMention> mentions = new ArrayList<>();
        for (Sentence sentence : talk.sentences()) {
            for (String name : named(sentence)) {
                mentions.add(new CompetitorMention(name, sentence.side(), talk.evidence(sentence)));
            }
        }
        return mentions;
    }

    private List<String> named(Sentence sentence) {
        List<String> found = new ArrayList<>(talk.brief().competitors().stream()
                .sorted()
                .filter(known -> Pattern.compile("\\b" + Pattern.quote(known.toLowerCase(Locale.ROOT)) + "\\b")
                        .matcher(sentence.text())
                        .find())
                .toList());
        for (Pattern pattern : SPOKEN_OF) {
            Matcher match = pattern.matcher(sentence.said());
            while (match.find()) {
                String name = match.group(1);
                if (!speaker(name) && found.stream().noneMatch(name::equalsIgnoreCase)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private boolean speaker(String name) {
        return talk.transcript().speakers().stream()
                        .anyMatch(speaker -> speaker.contains(name) || name.contains(speaker))
                || names.role(name)
                || List.of("I", "I'm", "I'll", "I'd", "We", "You", "He", "She", "They", "It", "That", "This")
                        .contains(name);
    }
}
