package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Question;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs by which a buyer's turn is known for an objection: its own words, what was asked, and what came of it. */
final class Objecting {
    private static final Lexicon PULLS = Pulls.LEXICON;
    private static final Lexicon MOOD = Lexicon.load("mood");
    private static final Weighing WEIGHING = new Weighing("objecting");
    private static final Set<Question.Topic> FACTS =
            EnumSet.of(Question.Topic.BUDGET, Question.Topic.TIMELINE, Question.Topic.AUTHORITY);

    private final Talk talk;
    private final Topics topics;
    private final Pulls pulls;
    private final Replies replies;
    private final Map<Integer, Double> known = new HashMap<>();

    Objecting(Talk talk, Pulls pulls) {
        this.talk = talk;
        this.topics = new Topics(talk);
        this.pulls = pulls;
        this.replies = new Replies(talk);
    }

    /** How likely a turn objects, from 0 to 1. */
    double likely(List<Sentence> turn) {
        int index = turn.get(0).turn();
        Double before = known.get(index);
        if (before == null) {
            before = WEIGHING.likely(signs(turn));
            known.put(index, before);
        }
        return before;
    }

    /** All signs of a turn by name; each is 0 when it is absent and grows with its strength, mostly to 1. */
    Map<String, Double> signs(List<Sentence> turn) {
        Map<String, Double> signs = new LinkedHashMap<>();
        Sentence first = turn.get(0);
        List<Sentence> prompted = talk.prompted(first);
        Set<Question.Topic> asked = topics.answeredBy(first);
        List<Sentence> reply = replies.to(first);
        List<Sentence> after = replies.after(first);
        double hard = turn.stream().mapToDouble(pulls::outright).max().orElse(0);
        double pull = turn.stream().mapToDouble(pulls::back).max().orElse(0);
        signs.put("said outright", hard / 3.5);
        signs.put("pulls back", pull / 2);
        signs.put(
                "pulls back again",
                Math.min(
                                2,
                                turn.stream()
                                                .mapToDouble(one -> PULLS.sum("pull", one.text()))
                                                .sum()
                                        - pull)
                        / 2);
        signs.put("negates", has(PULLS, "harm", turn));
        signs.put("consents", PULLS.has("consent", first.text()) ? 1.0 : 0.0);
        signs.put("gives way", has(PULLS, "yield", turn));
        signs.put("sets against", has(PULLS, "contrast", turn));
        signs.put("looks ahead", has(PULLS, "ahead", turn));
        signs.put("speaks of the offer", has(PULLS, "offer", turn));
        signs.put("feels bad", MOOD.count("negative", text(turn)) > 0 ? 1.0 : 0.0);
        signs.put("feels good", MOOD.count("positive", text(turn)) > 0 ? 1.0 : 0.0);
        signs.put("comes to another", pulls.opensAnother(turn) ? 1.0 : 0.0);
        signs.put("asks only", turn.stream().allMatch(Sentence::asks) ? 1.0 : 0.0);
        signs.put("is short", turn.stream().mapToInt(Sentence::words).sum() < 6 ? 1.0 : 0.0);
        signs.put("hurts", turn.stream().anyMatch(one -> Hurting.hurts(one.text())) ? 1.0 : 0.0);
        signs.put(
                "is aside",
                turn.stream().anyMatch(one -> Stance.joke(one.text()) || Stance.others(one.text())) ? 1.0 : 0.0);
        signs.put("asked for doubts", has(PULLS, "invite", prompted));
        signs.put("asked for facts", asked.stream().anyMatch(FACTS::contains) ? 1.0 : 0.0);
        signs.put("asked for need", asked.contains(Question.Topic.NEED) ? 1.0 : 0.0);
        boolean rivals = asked.contains(Question.Topic.COMPETITION);
        signs.put("names rivals when asked", rivals ? 2 * hard / 3.5 : 0.0);
        signs.put("tells what went wrong", turn.stream().anyMatch(one -> Hurting.wentWrong(one.text())) ? 1.0 : 0.0);
        signs.put("denies", turn.stream().anyMatch(one -> PULLS.has("deny", one.text())) ? 1.0 : 0.0);
        signs.put("asked at all", prompted.stream().anyMatch(Sentence::asks) ? 1.0 : 0.0);
        signs.put(
                "price named",
                prompted.stream()
                                .anyMatch(said ->
                                        MoneyReader.read(said.text()).stream().anyMatch(MoneyMention::certain))
                        ? 1.0
                        : 0.0);
        signs.put("conceded", Replies.has("concede", reply));
        signs.put("pitied", Replies.has("sympathy", reply));
        signs.put("countered", Replies.has("counter", reply));
        signs.put("asked back", Replies.has("ask", reply));
        signs.put("answered at length", reply.stream().mapToInt(Sentence::words).sum() > 14 ? 1.0 : 0.0);
        signs.put("relented", Replies.has("relent", after));
        signs.put("opens the call", talk.position(first) < 0.1 ? 1.0 : 0.0);
        signs.put("ends the call", talk.position(first) > 0.85 ? 1.0 : 0.0);
        return signs;
    }

    private static String text(List<Sentence> sentences) {
        return String.join(" ", sentences.stream().map(Sentence::text).toList());
    }

    private static double has(Lexicon lexicon, String key, List<Sentence> sentences) {
        return sentences.stream().anyMatch(one -> lexicon.has(key, one.text())) ? 1 : 0;
    }
}
