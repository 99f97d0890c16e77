package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Side;
import java.util.ArrayList;
import java.util.List;

/** How the other side took what somebody said: conceding, pitying, countering, asking back. */
final class Replies {
    private static final Lexicon LEXICON = Lexicon.load("handling");
    private static final int REACH = 5;

    private final Talk talk;

    Replies(Talk talk) {
        this.talk = talk;
    }

    /** The first three sentences of what the other side said next. */
    List<Sentence> to(Sentence said) {
        return next(said.turn(), other(said.side()), 1, 3);
    }

    /** The first sentences of what the same side then said in its next two turns. */
    List<Sentence> after(Sentence said) {
        return next(said.turn(), said.side(), 2, 2);
    }

    /** 1 when one of the sentences has what the lexicon calls so, else 0. */
    static double has(String key, List<Sentence> sentences) {
        return sentences.stream().anyMatch(one -> LEXICON.has(key, one.text())) ? 1 : 0;
    }

    private static Side other(Side side) {
        return side == Side.BUYER ? Side.SELLER : Side.BUYER;
    }

    private List<Sentence> next(int turn, Side side, int turns, int sentences) {
        List<Sentence> next = new ArrayList<>();
        int left = turns;
        for (int at = turn + 1; at <= turn + REACH && left > 0; at++) {
            List<Sentence> said = talk.turn(at);
            if (!said.isEmpty() && said.get(0).side() == side) {
                said.stream().limit(sentences).forEach(next::add);
                left--;
            }
        }
        return next;
    }
}
