package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.Question;
import com.leadintel.domain.call.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the money that the buyer has for this purchase: not prices, not losses, not other people's or last year's. */
final class BudgetFinder {
    private static final Lexicon LEXICON = Lexicon.load("budget");
    private static final double ENOUGH = 3;
    private static final int REACH = 3;
    private static final BigDecimal SMALLEST_BARE = BigDecimal.valueOf(5);
    private static final BigDecimal LIKE_A_YEAR = BigDecimal.valueOf(2100);

    private final Talk talk;
    private final Topics topics;
    private final Amounts amounts;

    BudgetFinder(Talk talk, Topics topics) {
        this.talk = talk;
        this.topics = topics;
        this.amounts = new Amounts(talk);
    }

    Optional<Found<Budget>> find() {
        List<Found<Budget>> found = new ArrayList<>();
        for (Sentence sentence : talk.by(Side.BUYER)) {
            for (MoneyMention amount : MoneyReader.read(sentence.text())) {
                double strength = strength(sentence, amount);
                if (strength >= ENOUGH && worth(amount)) {
                    found.add(new Found<>(amounts.budget(amount.inThousands()), sentence, strength));
                }
            }
        }
        return Found.best(found);
    }

    private double strength(Sentence sentence, MoneyMention amount) {
        String text = Marked.at(sentence.text(), amount.from(), amount.to());
        double own = LEXICON.strongest("own", text) + Math.min(1, LEXICON.sum("own", text) / 6);
        boolean asked = topics.answeredBy(sentence).contains(Question.Topic.BUDGET);
        double beside = Math.max(
                talk.after(sentence)
                        .map(next -> LEXICON.strongest("near", next.text()))
                        .orElse(0.0),
                talk.before(sentence)
                        .map(last -> LEXICON.strongest("near", last.text()))
                        .orElse(0.0));
        double here = LEXICON.strongest("near", text);
        double against = LEXICON.strongest("against", Clause.around(text, text.indexOf('¤')));
        boolean unreal = sentence.asks()
                || Stance.hypothetical(text)
                || Stance.others(text)
                || Stance.quoted(text)
                || Stance.joke(text)
                || past(text);
        return own
                + (asked ? 2 + (topics.opensAnswer(sentence) ? 0.75 : 0) : 0)
                + (takenUp(sentence, amount) ? 0.5 : 0)
                + Math.max(beside, here)
                + (amount.certain() ? 0.5 : 0)
                - against
                - (unreal ? 4 : 0);
    }

    /** Whether the seller goes on with the amount in the next turns. */
    private boolean takenUp(Sentence sentence, MoneyMention amount) {
        return IntStream.rangeClosed(1, REACH)
                .mapToObj(step -> talk.turn(sentence.turn() + step))
                .flatMap(List::stream)
                .filter(said -> said.side() == Side.SELLER)
                .flatMap(said -> MoneyReader.read(said.text()).stream())
                .anyMatch(said ->
                        said.inThousands().high().compareTo(amount.inThousands().high()) == 0);
    }

    /** Money granted last month is there today; money spent last year is not. */
    private static boolean past(String text) {
        boolean granted =
                text.matches(".*\\b(?:approved|awarded|granted|allocated|signed off|set aside|released|agreed)\\b.*");
        return Stance.past(text) && (!granted || text.matches(".*\\b(?:i|we) had\\b.*"));
    }

    private static boolean worth(MoneyMention amount) {
        boolean year = amount.low().compareTo(BigDecimal.valueOf(1900)) > 0
                && amount.high().compareTo(LIKE_A_YEAR) < 0;
        return amount.certain() || (amount.low().compareTo(SMALLEST_BARE) >= 0 && !year);
    }
}
