package com.leadintel.domain.call.rules;

import com.leadintel.domain.call.Side;

/** One sentence of one turn: where it stands, its words as they were said, and as the rules read them. */
record Sentence(int order, int turn, Side side, String speaker, int from, int to, String said, String text) {
    boolean asks() {
        return said.endsWith("?");
    }

    int words() {
        return text.split("\\s+", -1).length;
    }
}
