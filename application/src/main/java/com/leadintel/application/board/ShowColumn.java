package com.leadintel.application.board;

import com.leadintel.application.board.port.BoardCards;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows more cards of one column of the board. */
@UseCase
public class ShowColumn {
    private static final int MOST = 200;

    private final BoardCards cards;

    @Inject
    public ShowColumn(BoardCards cards) {
        this.cards = cards;
    }

    /** At most 200 cards of the stage, from the place where the last page ended. */
    public Page<LeadLine> handle(Caller caller, Stage stage, LeadFilter filter, Optional<Cursor> from, int most) {
        caller.must(Permission.BOARD_READ);
        return cards.cards(caller.tenant(), stage, filter, from, Math.max(1, Math.min(most, MOST)));
    }
}
