package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.quality.Claimed;
import com.leadintel.domain.call.quality.Label;
import com.leadintel.domain.call.quality.LabelledCall;
import com.leadintel.domain.shared.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One labelled call as the learning sees it: every place that may say something, and what a careful reader said of it. */
final class Lesson {
    /** The kinds of things that are learnt, in the words of the labels. */
    static final List<String> KINDS = List.of("budget", "authority", "need", "timeline", "objection", "next-step");

    private static final int MOST = 3;

    private final LabelledCall call;
    private final boolean phrase;
    private final Talk talk;
    private final boolean possible;
    private final BudgetFinder budgets;
    private final AuthorityFinder authorities;
    private final NeedFinder needs;
    private final TimelineFinder timelines;
    private final ObjectionFinder objections;
    private final StepFinder steps;
    private final Map<String, List<? extends Candidate<?>>> candidates = new LinkedHashMap<>();

    private Lesson(LabelledCall call, boolean phrase) {
        this.call = call;
        this.phrase = phrase;
        this.talk = Talk.of(call.brief());
        Topics topics = new Topics(talk);
        Reading reading = new Reading(talk, topics);
        Names names = new Names(talk);
        possible = call.transcript().sidesKnown() && SalesTalk.possible(talk, topics.questions());
        budgets = new BudgetFinder(reading);
        authorities = new AuthorityFinder(reading, names);
        needs = new NeedFinder(reading);
        timelines = new TimelineFinder(reading);
        objections = new ObjectionFinder(reading);
        steps = new StepFinder(reading, names);
        candidates.put("budget", budgets.candidates());
        candidates.put("authority", authorities.candidates());
        candidates.put("need", needs.candidates());
        candidates.put("timeline", timelines.candidates());
        candidates.put("objection", objections.candidates());
        candidates.put("next-step", steps.candidates());
    }

    static Lesson of(LabelledCall call) {
        return new Lesson(call, false);
    }

    /** A single sentence that teaches one kind; nothing is known of what stood around it. */
    static Lesson phrase(LabelledCall call, String kind) {
        Lesson lesson = new Lesson(call, true);
        lesson.candidates.keySet().retainAll(List.of(kind));
        return lesson;
    }

    LabelledCall call() {
        return call;
    }

    boolean phrase() {
        return phrase;
    }

    List<? extends Candidate<?>> candidates(String kind) {
        return candidates.getOrDefault(kind, List.of());
    }

    /** The label that a candidate earns, if any. */
    Optional<Label> label(String kind, Candidate<?> candidate) {
        Evidence.Spoken said = talk.evidence(candidate.sentence());
        return call.labels().stream()
                .filter(label -> !label.trap() && label.kind().equals(kind) && label.overlaps(said))
                .findFirst();
    }

    /** What would be claimed of one kind with these weights. */
    List<Claimed> claims(String kind, Model model, Categories categories) {
        if (!possible) {
            return List.of();
        }
        return switch (kind) {
            case "budget" ->
                budgets.find(model).map(one -> claim(kind, one)).stream().toList();
            case "authority" ->
                authorities.find(model).map(one -> claim(kind, one)).stream().toList();
            case "timeline" ->
                timelines.find(model).map(one -> claim(kind, one)).stream().toList();
            case "need" -> {
                List<Evidence.Spoken> quotes = needs.find(model).stream()
                        .limit(MOST)
                        .map(one -> talk.evidence(one.sentence()))
                        .toList();
                yield quotes.isEmpty() ? List.of() : List.of(new Claimed(kind, kind, quotes));
            }
            case "objection" ->
                objections.find(model, categories).stream()
                        .map(one -> new Claimed(kind, one, one.evidence()))
                        .toList();
            default ->
                steps.find(model).stream()
                        .map(one -> new Claimed(kind, one, one.evidence()))
                        .toList();
        };
    }

    private <T> Claimed claim(String kind, Found<T> found) {
        return new Claimed(kind, found.value(), List.of(talk.evidence(found.sentence())));
    }
}
