package com.leadintel.application.board;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Page;
import java.util.List;

/**
 * One column of the board: how many leads stand in the stage, what they may be worth by currency, and the first page of
 * their cards, those that entered the stage last first.
 */
public record BoardColumn(Stage stage, long count, List<Money> totals, Page<LeadLine> cards) {
    public BoardColumn {
        totals = List.copyOf(totals);
    }
}
