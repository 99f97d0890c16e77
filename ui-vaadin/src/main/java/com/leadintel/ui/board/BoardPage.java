package com.leadintel.ui.board;

import java.util.List;
import java.util.Map;

/** The board in words: its columns with their first cards, and how many leads are being worked on. */
public record BoardPage(List<Column> columns, long open) {
    /** One column. */
    public record Column(
            String stage, String name, Figures figures, String rule, String empty, boolean folded, More cards) {}

    /** What a column holds altogether. */
    public record Figures(String count, String total) {}

    /** Cards that are loaded next, and how many stay behind, or nothing. */
    public record More(List<BoardCard> cards, boolean goesOn, String rest) {}

    /** The figures of every column by stage. */
    public Map<String, Figures> figures() {
        return columns.stream().collect(java.util.stream.Collectors.toMap(Column::stage, Column::figures));
    }
}
