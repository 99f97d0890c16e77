package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Need;
import com.leadintel.domain.shared.Confidence;
import java.util.List;
import java.util.Optional;

/** Puts together what the buyer said about budget, authority, need and timeline, each with how sure it is and its proof. */
final class BuyerFactsFinder {
    private static final int MOST_NEEDS = 3;

    private final Talk talk;
    private final Reading reading;
    private final Names names;
    private final Models models;

    BuyerFactsFinder(Reading reading, Names names, Models models) {
        this.talk = reading.talk();
        this.reading = reading;
        this.names = names;
        this.models = models;
    }

    BuyerFacts find() {
        Optional<Found<Budget>> budget = new BudgetFinder(reading).find(models.budget());
        return new BuyerFacts(
                budget.map(this::claim),
                new AuthorityFinder(reading, names).find(models.authority()).map(this::claim),
                need(new NeedFinder(reading).find(models.need())),
                new TimelineFinder(reading).find(models.timeline()).map(this::claim));
    }

    /** The first need in words, as sure as the surest of those it stands with. */
    private Optional<Claim<Need>> need(List<Found<Need>> needs) {
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim<>(
                        needs.get(0).value(),
                        sure(Found.best(needs).orElse(needs.get(0))),
                        needs.stream()
                                .limit(MOST_NEEDS)
                                .map(one -> talk.evidence(one.sentence()))
                                .toList()));
    }

    private <T> Claim<T> claim(Found<T> found) {
        return new Claim<>(found.value(), sure(found), List.of(talk.evidence(found.sentence())));
    }

    /** As sure as the weighing, never above 0.95. */
    private static Confidence sure(Found<?> found) {
        return new Confidence(Math.round(Math.min(0.95, found.strength()) * 100) / 100.0);
    }
}
