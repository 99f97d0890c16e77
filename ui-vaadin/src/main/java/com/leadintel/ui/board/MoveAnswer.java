package com.leadintel.ui.board;

import com.leadintel.domain.lead.Stage;

/** What comes of dropping a card on a column. */
public sealed interface MoveAnswer {
    /** It moved; it can be moved back. */
    record Moved(String text, Stage from) implements MoveAnswer {}

    /** A rule says no: what happened, why, and the way to fix it. */
    record Refused(String title, String text, String fix, String href) implements MoveAnswer {}

    /** A reason is asked for first. */
    record AsksWhy(String company) implements MoveAnswer {}

    /** The move is made on another page. */
    record GoTo(String path) implements MoveAnswer {}
}
