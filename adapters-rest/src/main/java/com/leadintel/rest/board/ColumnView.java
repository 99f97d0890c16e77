package com.leadintel.rest.board;

import com.leadintel.application.board.BoardColumn;
import com.leadintel.domain.lead.Stage;
import com.leadintel.rest.Listing;
import com.leadintel.rest.MoneyBody;
import com.leadintel.rest.lead.LeadLineView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One column of the board with its first cards. */
@Schema(name = "BoardColumn", description = "One column of the board with its first cards.")
public record ColumnView(
        @Schema(required = true) Stage stage,

        @Schema(required = true, description = "How many leads stand here.", examples = "14")
        long count,

        @Schema(
                required = true,
                description =
                        "What they may be worth, one amount a currency: budgets there once or for a year; a monthly one counts for a year.")
        List<MoneyBody> totals,

        @Schema(required = true, description = "The first cards, those that came last first.")
        Listing<LeadLineView> cards) {

    static ColumnView from(BoardColumn column) {
        return new ColumnView(
                column.stage(),
                column.count(),
                column.totals().stream().map(MoneyBody::from).toList(),
                Listing.of(column.cards(), LeadLineView::from));
    }
}
