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
    private static final double CERTAIN = 8;

    private final Talk talk;
    private final Topics topics;
    private final Names names;

    BuyerFactsFinder(Talk talk, Topics topics, Names names) {
        this.talk = talk;
        this.topics = topics;
        this.names = names;
    }

    BuyerFacts find() {
        Optional<Found<Budget>> budget = new BudgetFinder(talk, topics).find();
        return new BuyerFacts(
                budget.map(this::claim),
                new AuthorityFinder(talk, topics, names, budget.map(Found::value))
                        .find()
                        .map(this::claim),
                need(new NeedFinder(talk, topics).find()),
                new TimelineFinder(talk, topics).find().map(this::claim));
    }

    private Optional<Claim<Need>> need(List<Found<Need>> needs) {
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim<>(
                        needs.get(0).value(),
                        sure(needs.get(0)),
                        needs.stream()
                                .limit(MOST_NEEDS)
                                .map(one -> talk.evidence(one.sentence()))
                                .toList()));
    }

    private <T> Claim<T> claim(Found<T> found) {
        return new Claim<>(found.value(), sure(found), List.of(talk.evidence(found.sentence())));
    }

    /** Half sure at the threshold, rising with every sign, never above 0.95. */
    private static Confidence sure(Found<?> found) {
        double share = Math.min(1, Math.max(0, (found.strength() - 2.5) / (CERTAIN - 2.5)));
        return new Confidence(Math.round((0.55 + 0.4 * share) * 100) / 100.0);
    }
}
