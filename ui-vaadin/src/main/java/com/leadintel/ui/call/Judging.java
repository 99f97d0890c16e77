package com.leadintel.ui.call;

import com.leadintel.domain.call.Advice;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Measures;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Score;
import com.leadintel.ui.kit.Proof;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What the analysis made of a call, in words. */
record Judging(Findings found, LocalDate today) {
    private static final int QUOTE = 160;
    private static final String NOT_OBSERVED = "–";

    CallPage.Judgement words() {
        return new CallPage.Judgement(
                number(found.scorecard().overall()),
                found.scorecard().rubric(),
                found.engine(),
                found.scorecard().dimensions().stream().map(Judging::dimension).toList(),
                measures(found.measures()),
                found.objections().stream()
                        .map(one -> new CallPage.Objected(
                                Texts.name("objection", one.category()), one.handled(), proofs(one.evidence())))
                        .toList(),
                found.nextSteps().stream().map(this::next).toList(),
                found.insights().stream()
                        .map(one -> new CallPage.Insight(sentence(one.message()), proofs(one.evidence())))
                        .toList());
    }

    private CallPage.Next next(NextStep step) {
        boolean late = step.due().filter(day -> day.isBefore(today)).isPresent();
        return new CallPage.Next(
                step.owner(),
                step.evidence().stream()
                        .findFirst()
                        .map(words -> Texts.of("call.said", Texts.shortened(words.quote(), QUOTE)))
                        .orElse(""),
                step.due()
                        .map(day -> Texts.of(late ? "call.due.late" : "call.due", Numbers.day(day)))
                        .orElse(Texts.of("call.no-date")),
                late,
                proofs(step.evidence()));
    }

    private static CallPage.Dimension dimension(DimensionScore one) {
        return new CallPage.Dimension(
                Texts.name("dimension", one.dimension()),
                number(one.score()),
                sentence(one.advice()),
                proofs(one.evidence()));
    }

    private static List<CallPage.Measure> measures(Measures measures) {
        return List.of(
                measure("talk", measures.sellerTalkShare().map(Numbers::percent)),
                measure("monologue", measures.longestMonologueSeconds().map(Numbers::clock)),
                measure(
                        "questions",
                        Optional.of(Texts.of(
                                "measure.questions.value",
                                measures.sellerQuestions(),
                                measures.openSellerQuestions()))),
                measure(
                        "patience",
                        measures.patienceSeconds().map(seconds -> String.format(Locale.ENGLISH, "%.1f s", seconds))),
                measure("interruptions", measures.interruptionsBySeller().map(String::valueOf)));
    }

    private static CallPage.Measure measure(String key, Optional<String> value) {
        return new CallPage.Measure(Texts.of("measure." + key), value.orElse(NOT_OBSERVED));
    }

    private static String sentence(Advice advice) {
        return Texts.find(advice.code(), advice.facts()).orElseGet(() -> Texts.name("", advice.code()));
    }

    private static OptionalInt number(Optional<Score> score) {
        return score.map(value -> OptionalInt.of(value.value())).orElse(OptionalInt.empty());
    }

    private static List<Proof> proofs(List<Evidence.Spoken> evidence) {
        return evidence.stream().map(Proof::of).toList();
    }
}
