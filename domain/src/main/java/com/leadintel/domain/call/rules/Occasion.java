package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Side;
import java.util.List;

/** What kind of call it is, by what the seller says in it. */
final class Occasion {
    private static final Lexicon LEXICON = Lexicon.load("occasion");

    private Occasion() {}

    static CallType of(Talk talk) {
        List<Sentence> seller = talk.by(Side.SELLER);
        List<Sentence> opening = seller.stream().limit(8).toList();
        if (count("COLD", opening) > 0) {
            return CallType.COLD;
        }
        CallType best = CallType.DISCOVERY;
        long most = 1;
        for (CallType type : List.of(CallType.CLOSING, CallType.DEMO, CallType.FOLLOW_UP)) {
            long count = count(type.name(), type == CallType.FOLLOW_UP ? opening : talk.sentences());
            if (count > most || (type == CallType.FOLLOW_UP && count == 1 && most == 1)) {
                best = type;
                most = count;
            }
        }
        return best;
    }

    private static long count(String key, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> LEXICON.has(key, sentence.text()))
                .count();
    }
}
