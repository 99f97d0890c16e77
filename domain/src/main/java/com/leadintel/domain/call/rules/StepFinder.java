package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Turn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds what was agreed to happen next: promises, accepted proposals and granted requests, with owner and date. */
final class StepFinder {
    private static final double ENOUGH = 3.5;
    private static final int MOST = 3;

    private final Talk talk;
    private final Lexicon lexicon;
    private final Answers answers;

    StepFinder(Talk talk, Names names) {
        this.talk = talk;
        this.lexicon = Lexicon.load("steps", Map.of("who", names.pattern()));
        this.answers = new Answers(talk, lexicon);
    }

    /** One thing somebody undertook, before those that are the same are made one. */
    record Promise(String owner, Side side, Optional<LocalDate> due, Sentence sentence, double strength) {}

    List<NextStep> find() {
        List<Promise> promises = new ArrayList<>();
        for (Sentence sentence : talk.sentences()) {
            promise(sentence).ifPresent(promises::add);
        }
        return Agreed.of(promises).stream()
                .map(one -> new NextStep(
                        one.get(0).owner(),
                        one.get(0).side(),
                        one.stream().flatMap(part -> part.due().stream()).findFirst(),
                        one.stream()
                                .limit(MOST)
                                .map(part -> talk.evidence(part.sentence()))
                                .toList()))
                .toList();
    }

    private Optional<Promise> promise(Sentence sentence) {
        List<DateMention> dates = DateReader.read(sentence, talk.brief().heldOn());
        String text = sentence.text();
        for (DateMention date : dates) {
            text = text.substring(0, date.from()) + "¤".repeat(date.length()) + text.substring(date.to());
        }
        Optional<Promise> best = Optional.empty();
        for (Cue cue : lexicon.cues()) {
            Matcher match = cue.pattern().matcher(squeezed(text));
            if (List.of("promise", "offer", "named", "ask", "propose").contains(cue.key()) && match.find()) {
                Optional<Promise> made = made(sentence, text, cue, match, dates);
                if (made.isPresent()
                        && made.get().strength() > best.map(Promise::strength).orElse(0.0)) {
                    best = made;
                }
            }
        }
        return best.filter(one -> one.strength() >= ENOUGH);
    }

    private static String squeezed(String text) {
        return text.replaceAll("¤+", "¤");
    }

    private Optional<Promise> made(Sentence sentence, String text, Cue cue, Matcher match, List<DateMention> dates) {
        boolean request = cue.key().equals("ask");
        Answers.Answer answer = answers.to(sentence);
        Optional<String> owner = switch (cue.key()) {
            case "named" -> owner(match.group(cue.who(match)));
            case "ask" -> answer.agreedBy();
            default -> Optional.of(sentence.speaker());
        };
        if (owner.isEmpty() || ((request || cue.key().equals("propose")) && !answer.agreed())) {
            return Optional.empty();
        }
        int at = Math.min(match.start(), text.length());
        boolean conditional = Stance.hypothetical(squeezed(text).substring(0, match.start()));
        Optional<DateMention> date = dates.stream()
                .filter(one -> !conditional || one.from() >= at)
                .filter(one -> one.when().from().plusDays(10).isAfter(one.when().to()))
                .min(Comparator.comparing(one ->
                        ChronoUnit.DAYS.between(one.when().from(), one.when().to())));
        double position = talk.position(sentence);
        double strength = cue.weight()
                + (date.isPresent() ? 1.5 : 0)
                + (lexicon.has("deliver", sentence.text()) ? 0.75 : 0)
                + (position > 0.55 ? 0.75 : 0)
                + (answer.agreed() ? 0.75 : 0)
                - (conditional ? 1 : 0)
                - (answer.rejected() ? 4 : 0)
                - lexicon.strongest("against", sentence.text())
                - (Stance.joke(sentence.text()) || Stance.quoted(sentence.text()) ? 3 : 0);
        return Optional.of(new Promise(
                owner.get(),
                side(owner.get(), sentence.side()),
                date.map(one -> one.when().to()),
                sentence,
                strength));
    }

    private Optional<String> owner(String who) {
        return talk.transcript().speakers().stream()
                .filter(speaker -> speaker.equalsIgnoreCase(who)
                        || speaker.toLowerCase(Locale.ROOT).startsWith(who + " "))
                .findFirst();
    }

    private Side side(String owner, Side fallback) {
        return talk.transcript().turns().stream()
                .filter(turn -> turn.speaker().equals(owner))
                .findFirst()
                .map(Turn::side)
                .orElse(fallback);
    }
}
