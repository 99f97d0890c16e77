package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What questions are after, and which of them a sentence answers. */
final class Topics {
    private static final Lexicon LEXICON = Lexicon.load("questions");
    private static final Pattern OPEN =
            Pattern.compile("\\b(?:what|how|why|tell me|walk me|talk me|describe|help me understand)\\b");
    private static final Pattern ONE_FACT = Pattern.compile(
            "\\bhow (?:many|much|often|long|old|big|far|soon|about)\\b|\\bwhat (?:time|date|day|if|about|'s the name)\\b|\\bwhat's (?:your|the) (?:name|date|number|email)\\b");

    private final Talk talk;
    private final Map<Integer, Set<Question.Topic>> known = new HashMap<>();

    Topics(Talk talk) {
        this.talk = talk;
    }

    /** What the other side's last words before this sentence were after. */
    Set<Question.Topic> answeredBy(Sentence sentence) {
        Set<Question.Topic> topics = EnumSet.noneOf(Question.Topic.class);
        talk.prompted(sentence)
                .forEach(asked -> topics.addAll(known.computeIfAbsent(asked.order(), none -> of(asked.text()))));
        return topics;
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Sentence sentence : talk.sentences()) {
            if (sentence.asks() && sentence.words() > 2) {
                Set<Question.Topic> topics = of(sentence.text());
                questions.add(new Question(
                        sentence.side(),
                        OPEN.matcher(sentence.text()).find()
                                && !ONE_FACT.matcher(sentence.text()).find(),
                        topics.stream().findFirst().orElse(Question.Topic.OTHER),
                        talk.evidence(sentence)));
            }
        }
        return questions;
    }

    static List<Question> of(List<Question> questions, Side side) {
        return questions.stream().filter(question -> question.by() == side).toList();
    }

    private static Set<Question.Topic> of(String text) {
        Set<Question.Topic> topics = EnumSet.noneOf(Question.Topic.class);
        for (Cue cue : LEXICON.cues()) {
            if (cue.pattern().matcher(text).find()) {
                topics.add(Question.Topic.valueOf(cue.key()));
            }
        }
        return topics;
    }
}
