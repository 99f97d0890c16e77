package com.leadintel.domain.call.transcript;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How much each speaker talks like somebody who sells: introduces a company, asks about needs and money, offers steps. */
final class SellerTalk {
    private static final double ENOUGH = 3;
    private static final double MARGIN = 3;

    private static final Map<Pattern, Double> SIGNS = Map.ofEntries(
            sign("(?:calling|ringing|phoning) (?:you )?(?:from|with|on behalf of|about|because)", 4),
            sign("(?:why i'm|reason (?:i'm|for my)|the reason i) call\\w*", 3),
            sign("(?:it's|this is|name's|name is|i'm) \\w+,? (?:from|at|over at|with|here from) ", 3),
            sign("thank(?:s| you)(?: so much)? for (?:making|taking|finding) (?:the )?time", 2),
            sign("our (?:customers|clients|platform|product|pricing|other customers|standard|groups)", 1.5),
            sign(
                    "so what we do|what we'd do|we usually|we'd (?:be|come|do|start|want)|that's list|list (?:price|would)",
                    1.5),
            sign(
                    "(?:what about|have you got|is there|do you have|any|have you) (?:a |an |your |the )?"
                            + "(?:budget|timeline|timing|money|figure|date|deadline)",
                    2),
            sign("who else|(?:who|how).{0,30}(?:decision|decide|sign)|is (?:that|it) you\\b", 2),
            sign("how (?:do|does|are|is|did) (?:you|your|that|the)", 1),
            sign(
                    "(?:let me|can i|i'll|could i|i can|i'd) (?:show|walk|share|send|put together|resend|ask|come over)",
                    1.5),
            sign("next steps?", 1),
            sign("(?:noted|understood|got it|perfect|fantastic|brilliant|amazing)[.,!]", 0.4),
            sign("\\?", 0.4),
            sign("(?:we've|i've) got|we (?:have|had|need|want|use|lost|ran)|i (?:need|want)", -0.8),
            sign("(?:our|my) (?:budget|board|team|boss|staff|system|contract|people|guys|lot|office|line)", -1),
            sign("what(?:'s| does| would| is) (?:it|that|this|the) (?:cost|price|damage)|how much", -1.5),
            sign("too expensive|we already|we're not|i'd have to|run it past|signs? off|my decision|i decide", -1.5));

    private static Map.Entry<Pattern, Double> sign(String words, double weight) {
        return Map.entry(Pattern.compile(words.startsWith("\\?") ? words : "\\b(?:" + words + ")"), weight);
    }

    private final Map<String, Double> scores = new HashMap<>();

    private SellerTalk() {}

    static SellerTalk of(List<Spoken> turns, Set<String> companies) {
        SellerTalk talk = new SellerTalk();
        turns.forEach(turn -> turn.speaker().ifPresent(speaker -> {
            String text = turn.text().toLowerCase(Locale.ROOT).replace('’', '\'');
            talk.scores.merge(speaker, score(text, companies), Double::sum);
        }));
        return talk;
    }

    private static double score(String text, Set<String> companies) {
        double signs = SIGNS.entrySet().stream()
                .filter(sign -> sign.getKey().matcher(text).find())
                .mapToDouble(Map.Entry::getValue)
                .sum();
        boolean introduces = companies.stream()
                .anyMatch(company -> Pattern.compile(
                                "\\b(from|at|with|here at) " + Pattern.quote(company.toLowerCase(Locale.ROOT)) + "\\b")
                        .matcher(text)
                        .find());
        return signs + (introduces ? 5 : 0);
    }

    /** The one who clearly talks most like a seller; empty when nobody does or two are alike. */
    Optional<String> likeliest(Set<String> speakers) {
        List<String> ranked = speakers.stream()
                .sorted(Comparator.comparingDouble((String speaker) -> -scores.getOrDefault(speaker, 0.0)))
                .toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        double first = scores.getOrDefault(ranked.get(0), 0.0);
        double second = scores.getOrDefault(ranked.get(1), 0.0);
        return first >= ENOUGH && first >= second + MARGIN ? Optional.of(ranked.get(0)) : Optional.empty();
    }
}
