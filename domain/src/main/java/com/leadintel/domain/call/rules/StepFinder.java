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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what was agreed to happen next: promises, accepted proposals and granted requests, with owner and date. */
final class StepFinder {
    private static final int MOST = 3;
    private static final Set<String> KINDS = Set.of(
            "promise", "pledge", "offer", "named", "ask", "propose", "meetask", "receive", "present", "presentnamed");

    private final Reading reading;
    private final List<Candidate<Sentence>> candidates = new ArrayList<>();
    private final Talk talk;
    private final Lexicon lexicon;
    private final Answers answers;

    StepFinder(Reading reading, Names names) {
        this.reading = reading;
        this.talk = reading.talk();
        this.lexicon = Lexicon.load("steps", Map.of("who", names.pattern()));
        this.answers = new Answers(talk, lexicon);
        for (Sentence sentence : talk.sentences()) {
            if (reading.words(sentence).words().size() > 1) {
                candidates.add(new Candidate<>(sentence, sentence, reading.about(sentence)));
            }
        }
    }

    /** One thing somebody undertook, before those that are the same are made one. */
    record Promise(
            String owner, Side side, Optional<LocalDate> due, Sentence sentence, double strength, Set<String> acts) {}

    List<NextStep> find(Model model) {
        List<Promise> promises = new ArrayList<>();
        for (Candidate<Sentence> one : candidates) {
            double likely = Math.max(model.likely(one.features()), settled(one.sentence()) ? model.enough() : 0);
            if (likely >= model.enough() && !idle(one.sentence())) {
                promises.add(promise(one.sentence(), likely));
            }
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

    List<Candidate<Sentence>> candidates() {
        return candidates;
    }

    /** A day that is proposed and at once repeated with a yes. */
    private boolean settled(Sentence sentence) {
        return reading.dates(sentence).stream().anyMatch(StepFinder::oneDay)
                && sentence.text().matches(".*\\b(?:can|could|shall|should) we\\b.*")
                && answers.settle(sentence);
    }

    /** What is refused, in jest or only imagined binds nobody, and a question only once it is accepted. */
    private boolean idle(Sentence sentence) {
        Answers.Answer answer = answers.to(sentence);
        return answer.rejected()
                || (sentence.asks() && !answer.agreed())
                || sentence.text().startsWith("if ")
                || lexicon.has("treat", sentence.text())
                || Stance.joke(sentence.text());
    }

    private Promise promise(Sentence sentence, double likely) {
        List<DateMention> dates = reading.dates(sentence);
        String text = sentence.text();
        for (DateMention date : dates) {
            text = text.substring(0, date.from()) + "¤".repeat(date.length()) + text.substring(date.to());
        }
        for (Cue cue : lexicon.cues()) {
            Matcher match = cue.pattern().matcher(squeezed(text));
            if (KINDS.contains(cue.key()) && match.find()) {
                Optional<Promise> made = made(sentence, text, cue, match, dates, likely);
                if (made.isPresent()) {
                    return made.get();
                }
            }
        }
        Answers.Answer answer = answers.to(sentence);
        String owner = sentence.asks() ? answer.agreedBy().orElse(sentence.speaker()) : sentence.speaker();
        return promise(
                sentence, owner, dates.stream().filter(StepFinder::oneDay).findFirst(), likely);
    }

    private static boolean oneDay(DateMention date) {
        return date.when().from().plusDays(2).isAfter(date.when().to());
    }

    private static String squeezed(String text) {
        return text.replaceAll("¤+", "¤");
    }

    private Optional<Promise> made(
            Sentence sentence, String text, Cue cue, Matcher match, List<DateMention> dates, double likely) {
        Answers.Answer answer = answers.to(sentence);
        Optional<String> owner = switch (cue.key()) {
            case "named", "presentnamed" -> owner(match.group(cue.who(match)));
            case "ask" -> answer.agreedBy();
            default -> Optional.of(sentence.speaker());
        };
        int at = Math.min(match.start(), text.length());
        boolean conditional = Stance.hypothetical(squeezed(text).substring(0, match.start()));
        Optional<DateMention> date = dates.stream()
                .filter(one -> !conditional || one.from() >= at)
                .filter(one -> one.when().from().plusDays(10).isAfter(one.when().to()))
                .min(Comparator.comparing(one ->
                        ChronoUnit.DAYS.between(one.when().from(), one.when().to())));
        return owner.map(who -> promise(sentence, who, date, likely));
    }

    private Promise promise(Sentence sentence, String owner, Optional<DateMention> date, double strength) {
        return new Promise(
                owner,
                side(owner, sentence.side()),
                date.map(one -> one.when().to()),
                sentence,
                strength,
                Stream.of("meets", "sends")
                        .filter(act -> lexicon.has(act, sentence.text()))
                        .collect(Collectors.toUnmodifiableSet()));
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
