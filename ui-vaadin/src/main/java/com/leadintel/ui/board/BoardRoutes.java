package com.leadintel.ui.board;

/** Ways to the board. */
public final class BoardRoutes {
    /** The board itself. */
    public static final String BOARD = "board";

    private BoardRoutes() {}
}
