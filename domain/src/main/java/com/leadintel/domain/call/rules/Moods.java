package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Mood;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The feeling of each turn, from the words in it that carry one; a "not" right before a word turns it round. */
final class Moods {
    private static final Lexicon LEXICON = Lexicon.load("mood");
    private static final int BEFORE = 12;

    private Moods() {}

    static List<Mood> of(Talk talk) {
        List<Mood> moods = new ArrayList<>();
        for (int turn = 0; turn < talk.turnCount(); turn++) {
            double good = 0;
            double bad = 0;
            for (Sentence sentence : talk.turn(turn)) {
                good += count("positive", sentence.text());
                bad += count("negative", sentence.text());
            }
            double value = good + bad == 0 ? 0 : (good - bad) / (good + bad + 1);
            moods.add(new Mood(turn, Math.round(value * 100) / 100.0));
        }
        return moods;
    }

    /** The mean over the turns of one side, in a part of the call given by its first and last turn. */
    static double mean(List<Mood> moods, Talk talk, Side side, int first, int last) {
        return moods.stream()
                .filter(mood -> mood.turn() >= first && mood.turn() <= last)
                .filter(mood -> talk.transcript().turns().get(mood.turn()).side() == side)
                .mapToDouble(Mood::value)
                .average()
                .orElse(0);
    }

    private static double count(String key, String text) {
        double count = 0;
        for (Cue cue : LEXICON.cues()) {
            Matcher word = cue.pattern().matcher(text);
            while (cue.key().equals(key) && word.find()) {
                String before = text.substring(Math.max(0, word.start() - BEFORE), word.start());
                count += LEXICON.has("flip", before) ? -0.5 : 1;
            }
        }
        return Math.max(0, count);
    }
}
