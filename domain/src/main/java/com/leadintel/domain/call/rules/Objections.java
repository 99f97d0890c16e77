package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.CallBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words in which buyers object. */
final class Objections {
    static final Lexicon LEXICON = Lexicon.load("objection", Map.of("who", Capitals.NAME));

    private Objections() {}

    /** The ways of objecting that a sentence uses; a competitor whom the tenant knows by name counts as one. */
    static List<Cue> categories(Sentence sentence, CallBrief brief) {
        String text = text(sentence, brief);
        List<Cue> cues = new ArrayList<>(LEXICON.cues().stream()
                .filter(cue -> Character.isUpperCase(cue.key().charAt(0))
                        && cue.pattern().matcher(text).find())
                .toList());
        for (String competitor : brief.competitors()) {
            Pattern name = Pattern.compile("\\b" + Pattern.quote(competitor.toLowerCase(Locale.ROOT)) + "\\b");
            if (name.matcher(text).find()) {
                cues.add(new Cue("COMPETITOR", 3, name, 0));
            }
        }
        return cues;
    }

    /** The sentence as the lexicon reads it, with what looks like a name marked. */
    static String text(Sentence sentence, CallBrief brief) {
        return Capitals.marked(sentence, brief.transcript().speakers());
    }
}
