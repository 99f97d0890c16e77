package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Authority;
import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds who decides on the buying side, be it the speaker or somebody whom the speaker names. */
final class AuthorityFinder {
    private static final double ENOUGH = 2.5;
    private static final int ANSWER = 3;

    private final Talk talk;
    private final Topics topics;
    private final Names names;
    private final Lexicon lexicon;
    private final Optional<Budget> budget;

    AuthorityFinder(Talk talk, Topics topics, Names names, Optional<Budget> budget) {
        this.talk = talk;
        this.topics = topics;
        this.names = names;
        this.budget = budget;
        this.lexicon = Lexicon.load("authority", Map.of("who", names.pattern()));
    }

    Optional<Found<Authority>> find() {
        List<Found<Authority>> found = new ArrayList<>();
        for (Sentence sentence : talk.by(Side.BUYER)) {
            for (Cue cue : lexicon.cues()) {
                decider(cue, sentence).ifPresent(who -> {
                    double strength = cue.weight() + circumstances(sentence, who);
                    if (strength >= ENOUGH) {
                        found.add(new Found<>(who, sentence, strength));
                    }
                });
            }
        }
        return Found.best(found.stream()
                .map(one -> new Found<>(one.value(), one.sentence(), one.strength() + repeated(one, found)))
                .toList());
    }

    /** Who is named again and again is more likely the one. */
    private static double repeated(Found<Authority> one, List<Found<Authority>> all) {
        return all.stream()
                        .filter(other -> other.value()
                                .decider()
                                .equalsIgnoreCase(one.value().decider()))
                        .map(other -> other.sentence().order())
                        .distinct()
                        .skip(1)
                        .count()
                * 0.4;
    }

    private Optional<Authority> decider(Cue cue, Sentence sentence) {
        Matcher match = cue.pattern().matcher(sentence.text());
        if (!match.find()) {
            return Optional.empty();
        }
        return switch (cue.key()) {
            case "self" -> Optional.of(new Authority(sentence.speaker(), true));
            case "other" -> Optional.of(named(sentence, match, cue.who(match)));
            case "pronoun" -> meant(sentence, match.start());
            case "answerpronoun" -> answers(sentence) ? meant(sentence, match.start()) : Optional.empty();
            case "mine" -> answers(sentence) ? Optional.of(new Authority(sentence.speaker(), true)) : Optional.empty();
            case "answer" ->
                answers(sentence)
                        ? Optional.of(named(sentence, match, cue.who(match))).filter(who -> !who.speaker())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether these are the first words of an answer to the question who decides. */
    private boolean answers(Sentence sentence) {
        List<Sentence> turn = talk.turn(sentence.turn());
        return sentence.order() - turn.get(0).order() < ANSWER
                && topics.answeredBy(sentence).contains(Question.Topic.AUTHORITY);
    }

    private Authority named(Sentence sentence, Matcher match, String group) {
        String who = sentence.said().substring(match.start(group), match.end(group));
        boolean self = talk.transcript().speakers().stream()
                .anyMatch(one -> one.equalsIgnoreCase(who) && one.equals(sentence.speaker()));
        return new Authority(who, self);
    }

    /** The one whom "he" or "she" stands for: the last one named before, in this turn or the one before it. */
    private Optional<Authority> meant(Sentence sentence, int at) {
        Optional<String> who = names.last(sentence.text().substring(0, at));
        Optional<Sentence> earlier = talk.before(sentence);
        while (who.isEmpty() && earlier.isPresent()) {
            who = names.last(earlier.get().text());
            earlier = talk.before(earlier.get());
        }
        return who.or(() -> namedIn(talk.prompted(sentence))).map(name -> new Authority(capitalised(name), false));
    }

    private Optional<String> namedIn(List<Sentence> asked) {
        return asked.stream().flatMap(one -> names.last(one.text()).stream()).reduce((earlier, later) -> later);
    }

    private String capitalised(String name) {
        return names.person(name) ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    private double circumstances(Sentence sentence, Authority who) {
        String text = sentence.text();
        boolean answers = topics.answeredBy(sentence).contains(Question.Topic.AUTHORITY);
        double asked = answers ? 1 + (topics.opensAnswer(sentence) ? 0.25 : 0) : 0;
        double against = lexicon.strongest("against", text)
                + (sentence.asks() ? 4 : 0)
                + (Stance.quoted(text) || Stance.joke(text) ? 3 : 0)
                + (who.speaker() ? limited(text) : 0);
        boolean unreal = Stance.hypothetical(text) && !text.matches(".*\\b(?:unless|until)\\b.*");
        return asked - against - (unreal ? 3 : 0);
    }

    /** Who may sign up to five thousand does not decide about fifty. */
    private double limited(String text) {
        boolean mild = lexicon.has("mild", text);
        if (!lexicon.has("limit", text)) {
            return mild ? 1 : 0;
        }
        for (MoneyMention amount : MoneyReader.read(text)) {
            boolean over = text.matches(".*\\b(?:over|above|more than|beyond)\\b.*");
            boolean enough = budget.isPresent()
                    ? amount.inThousands().high().compareTo(budget.get().low().amount()) >= 0
                    : !mild;
            if (over == enough) {
                return 4;
            }
        }
        return 0;
    }
}
