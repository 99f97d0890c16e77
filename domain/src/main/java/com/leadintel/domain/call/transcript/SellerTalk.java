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
    private static final double MARGIN = 1.5;

    private static final Map<Pattern, Double> SIGNS = Map.of(
            Pattern.compile("\\b(calling|ringing|phoning) (you )?(from|with|on behalf of|about|because)\\b"),
            3.0,
            Pattern.compile("\\b(why i'm|reason (i'm|for my)|the reason i) call"),
            3.0,
            Pattern.compile("\\bthank(s| you)( so much)? for (making|taking|finding) (the )?time\\b"),
            2.0,
            Pattern.compile("\\bour (customers|clients|platform|product|pricing|other customers)\\b"),
            1.0,
            Pattern.compile(
                    "\\b(what about|have you got|is there|do you have|any) (a |an |your |the )?(budget|timeline|money)\\b"),
            2.0,
            Pattern.compile("\\bwho else\\b.*\\b(involved|decision|decide|sign)"),
            2.0,
            Pattern.compile("\\bhow (do|does|are|is) (you|your|that|the)\\b.*\\?"),
            1.0,
            Pattern.compile("\\b(let me|can i|i'll) (show|walk|share|send|put together)\\b"),
            1.0,
            Pattern.compile("\\bnext steps?\\b"),
            1.0,
            Pattern.compile("\\bwhat('s| is| are| would| does)\\b.*\\?"),
            0.7);

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
        return first >= ENOUGH && first >= second * MARGIN ? Optional.of(ranked.get(0)) : Optional.empty();
    }
}
