package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the money that the buyer has for this purchase: not prices, not losses, not other people's or last year's. */
final class BudgetFinder {
    private static final Lexicon LEXICON = Lexicon.load("budget");
    private static final double OWN = 0.6;
    private static final BigDecimal SMALLEST_BARE = BigDecimal.valueOf(5);
    private static final BigDecimal LIKE_A_YEAR = BigDecimal.valueOf(2100);

    private final Reading reading;
    private final List<Candidate<Budget>> candidates = new ArrayList<>();
    private final Talk talk;
    private final Amounts amounts;

    BudgetFinder(Reading reading) {
        this.reading = reading;
        this.talk = reading.talk();
        this.amounts = new Amounts(talk);
    }

    Optional<Found<Budget>> find(Model model) {
        List<Found<Budget>> found = new ArrayList<>();
        for (Candidate<Budget> one : candidates()) {
            double likely = Math.max(model.likely(one.features()), told(one) ? model.enough() : 0);
            if (likely >= model.enough() && !unreal(one.sentence())) {
                found.add(new Found<>(one.value(), one.sentence(), likely));
            }
        }
        return Found.best(found);
    }

    /** Who is asked for the budget and names an amount as the own one has told it. */
    private static boolean told(Candidate<Budget> one) {
        Map<String, Double> signs = one.features().signs();
        return signs.containsKey("asked")
                && signs.containsKey("certain")
                && signs.getOrDefault("own", 0.0) >= OWN
                && !signs.containsKey("against");
    }

    List<Candidate<Budget>> candidates() {
        if (candidates.isEmpty()) {
            candidates.addAll(collected());
        }
        return candidates;
    }

    private List<Candidate<Budget>> collected() {
        List<Candidate<Budget>> collected = new ArrayList<>();
        for (Sentence sentence : talk.by(Side.BUYER)) {
            for (MoneyMention amount : reading.money(sentence)) {
                if (worth(amount)) {
                    collected.add(new Candidate<>(
                            amounts.budget(amount.inThousands()), sentence, features(sentence, amount)));
                }
            }
        }
        return collected;
    }

    /** What is asked, imagined, others', reported, in jest or over; money granted last month is there today. */
    private static boolean unreal(Sentence sentence) {
        String text = sentence.text();
        boolean granted =
                text.matches(".*\\b(?:approved|awarded|granted|allocated|signed off|set aside|released|agreed)\\b.*");
        boolean past = Stance.past(text) && (!granted || text.matches(".*\\b(?:i|we) had\\b.*"));
        return sentence.asks()
                || Stance.hypothetical(text)
                || Stance.others(text)
                || Stance.quoted(text)
                || Stance.joke(text)
                || past;
    }

    private Features features(Sentence sentence, MoneyMention amount) {
        String text = Marked.at(sentence.text(), amount.from(), amount.to());
        String clause = Clause.around(text, text.indexOf('¤'));
        double size = Math.log10(Math.max(1, amount.inThousands().high().doubleValue()));
        return reading.about(sentence)
                .words("turn", reading.inTurn(sentence))
                .words("near", reading.around(sentence, amount.from(), amount.to()))
                .sign("own", LEXICON.strongest("own", text) / 3)
                .sign("own again", Math.min(1, LEXICON.sum("own", text) / 6))
                .sign(
                        "beside",
                        Math.max(
                                talk.after(sentence)
                                                .map(next -> LEXICON.strongest("near", next.text()))
                                                .orElse(0.0)
                                        / 2.5,
                                talk.before(sentence)
                                                .map(last -> LEXICON.strongest("near", last.text()))
                                                .orElse(0.0)
                                        / 2.5))
                .sign("here", LEXICON.strongest("near", text) / 2.5)
                .sign("against", LEXICON.strongest("against", clause) / 4)
                .sign("asked", reading.topics().answeredBy(sentence).contains(Question.Topic.BUDGET))
                .sign("taken up", said(sentence, amount, 1, 4))
                .sign("said by the seller before", said(sentence, amount, -60, -1))
                .sign("said again", again(sentence, amount))
                .sign("certain", amount.certain())
                .sign("scaled", amount.high().compareTo(BigDecimal.valueOf(1000)) >= 0)
                .sign("has a currency", amount.currency().isPresent())
                .sign("per", amount.per() != Budget.Per.ONCE)
                .sign("range", amount.low().compareTo(amount.high()) != 0)
                .sign("largest", largest(amount))
                .sign("size", size / 6)
                .sign("thousands", size >= 4)
                .sign("one of several", reading.money(sentence).size() > 1);
    }

    /** Whether the seller says the same amount in one of these turns from here. */
    private boolean said(Sentence sentence, MoneyMention amount, int from, int to) {
        for (int turn = Math.max(0, sentence.turn() + from); turn <= sentence.turn() + to; turn++) {
            for (Sentence other : talk.turn(turn)) {
                if (other.side() == Side.SELLER && same(other, amount)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean again(Sentence sentence, MoneyMention amount) {
        return talk.by(Side.BUYER).stream().anyMatch(other -> other.turn() != sentence.turn() && same(other, amount));
    }

    private boolean same(Sentence sentence, MoneyMention amount) {
        return reading.money(sentence).stream()
                .anyMatch(one ->
                        one.inThousands().high().compareTo(amount.inThousands().high()) == 0);
    }

    private boolean largest(MoneyMention amount) {
        return talk.by(Side.BUYER).stream()
                .flatMap(one -> reading.money(one).stream())
                .noneMatch(one ->
                        one.inThousands().high().compareTo(amount.inThousands().high()) > 0);
    }

    private static boolean worth(MoneyMention amount) {
        boolean year = amount.low().compareTo(BigDecimal.valueOf(1900)) > 0
                && amount.high().compareTo(LIKE_A_YEAR) < 0;
        return amount.certain() || (amount.low().compareTo(SMALLEST_BARE) >= 0 && !year);
    }
}
