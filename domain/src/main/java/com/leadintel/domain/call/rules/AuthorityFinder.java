package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Authority;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who decides on the buying side, be it the speaker or somebody whom the speaker names. */
final class AuthorityFinder {
    private static final int ANSWER = 3;
    private static final int BACK = 12;
    private static final Pattern INITIALS =
            Pattern.compile("\\b(?:ceo|cfo|coo|cto|cio|ciso|cmo|md|gm|vp|svp|evp|hq)\\b");

    private final Reading reading;
    private final List<Candidate<Sentence>> candidates = new ArrayList<>();
    private final Map<Integer, BigDecimal> amounts = new HashMap<>();
    private final Talk talk;
    private final Topics topics;
    private final Names names;
    private final Lexicon lexicon;

    AuthorityFinder(Reading reading, Names names) {
        this.reading = reading;
        this.talk = reading.talk();
        this.topics = reading.topics();
        this.names = names;
        this.lexicon = Lexicon.load("authority", Map.of("who", names.pattern()));
        for (Sentence sentence : talk.sentences()) {
            reading.money(sentence).stream()
                    .filter(MoneyMention::certain)
                    .map(MoneyMention::high)
                    .max(Comparator.naturalOrder())
                    .ifPresent(most -> amounts.put(sentence.order(), most));
        }
        for (Sentence sentence : talk.by(Side.BUYER)) {
            if (!sentence.asks()) {
                candidates.add(new Candidate<>(sentence, sentence, features(sentence)));
            }
        }
    }

    Optional<Found<Authority>> find(Model model) {
        List<Found<Authority>> found = new ArrayList<>();
        for (Candidate<Sentence> one : candidates) {
            double likely = model.likely(one.features());
            if (likely >= model.enough() && !unreal(one.sentence())) {
                decider(one.sentence()).ifPresent(who -> found.add(new Found<>(who, one.sentence(), likely)));
            }
        }
        return Found.best(found.stream().filter(one -> claims(one.sentence())).toList())
                .or(() -> Found.best(found));
    }

    List<Candidate<Sentence>> candidates() {
        return candidates;
    }

    /** What is reported, in jest or only imagined, and who may sign for small things only. */
    private boolean unreal(Sentence sentence) {
        String text = sentence.text();
        boolean imagined = Stance.hypothetical(text)
                && !text.matches(".*\\b(?:unless|until|if it's|if he|if she|if they|if the|if \\w+ says)\\b.*");
        return imagined || Stance.quoted(text) || Stance.joke(text) || limited(sentence) > 1;
    }

    private Features features(Sentence sentence) {
        Features features = reading.about(sentence)
                .words("deed", Deeds.in(reading.words(sentence).words()))
                .words("turn", reading.inTurn(sentence));
        double best = 0;
        for (Cue cue : lexicon.cues()) {
            if (decider(cue, sentence).isPresent()
                    || (cue.key().equals("against")
                            && cue.pattern().matcher(sentence.text()).find())) {
                features.sign("put as " + cue.key(), true);
                features.sign("put " + cue.key() + " " + cue.weight(), true);
                best = cue.key().equals("against") ? best : Math.max(best, cue.weight());
            }
        }
        return features.sign("put so", best / 3)
                .sign("answers", answers(sentence))
                .sign("limited", limited(sentence) / 4)
                .sign("speaks of money", !reading.money(sentence).isEmpty());
    }

    /** Whether the speaker says that the decision is theirs, which outranks whoever else must sign it off. */
    private boolean claims(Sentence sentence) {
        return lexicon.has("claim", sentence.text()) && !lexicon.has("against", sentence.text());
    }

    /** Who decides by this sentence: who claims it, else by the surest way of putting it, else whoever is named in it. */
    private Optional<Authority> decider(Sentence sentence) {
        if (claims(sentence)) {
            return Optional.of(new Authority(sentence.speaker(), true));
        }
        Optional<Authority> decider = Optional.empty();
        double best = 0;
        for (Cue cue : lexicon.cues()) {
            Optional<Authority> who = cue.weight() > best ? decider(cue, sentence) : Optional.empty();
            if (who.isPresent()) {
                best = cue.weight();
                decider = who;
            }
        }
        return decider.or(() -> anybody(sentence));
    }

    /** Whoever is named, be it by a pronoun; else the speaker, unless it is somebody who was not named. */
    private Optional<Authority> anybody(Sentence sentence) {
        String text = sentence.text();
        Optional<Authority> speaker = Optional.of(new Authority(sentence.speaker(), true));
        Optional<String> named = names.last(text);
        if (named.isPresent()) {
            return named.map(name -> new Authority(capitalised(name), false));
        }
        if (text.matches(".*\\b(?:i|i'm|i'd|me|my|mine|myself)\\b.*")) {
            return speaker;
        }
        Optional<Authority> meant = meant(sentence, text.length());
        return text.matches(".*\\b(?:he|she|they|him|her|them)\\b.*") ? meant : meant.or(() -> speaker);
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

    /** The one whom "he" or "she" stands for: the last one named in the sentences before. */
    private Optional<Authority> meant(Sentence sentence, int at) {
        Optional<String> who = names.last(sentence.text().substring(0, at));
        Optional<Sentence> earlier = talk.before(sentence);
        for (int back = 0; back < BACK && who.isEmpty() && earlier.isPresent(); back++) {
            who = names.last(earlier.get().text());
            earlier = talk.before(earlier.get());
        }
        return who.or(() -> namedIn(talk.prompted(sentence))).map(name -> new Authority(capitalised(name), false));
    }

    private Optional<String> namedIn(List<Sentence> asked) {
        return asked.stream().flatMap(one -> names.last(one.text()).stream()).reduce((earlier, later) -> later);
    }

    private String capitalised(String name) {
        return names.person(name)
                ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : INITIALS.matcher(name).replaceAll(role -> role.group().toUpperCase(Locale.ROOT));
    }

    /** Who may sign up to five thousand does not decide about fifty. */
    private double limited(Sentence sentence) {
        String text = sentence.text();
        if (reading.money(sentence).isEmpty()) {
            return 0;
        }
        boolean mild = lexicon.has("mild", text);
        Optional<BigDecimal> most = most(sentence);
        if (!lexicon.has("limit", text)) {
            return mild ? 1 : 0;
        }
        boolean over = text.matches(".*\\b(?:over|above|more than|beyond)\\b.*");
        if (most.isEmpty()) {
            return mild && !over ? 4 : 0;
        }
        return reading.money(sentence).stream()
                        .anyMatch(amount -> over == (amount.inThousands().high().compareTo(most.get()) >= 0))
                ? 4
                : 0;
    }

    /** The most that anybody speaks of elsewhere. */
    private Optional<BigDecimal> most(Sentence but) {
        return amounts.entrySet().stream()
                .filter(one -> one.getKey() != but.order())
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }
}
