package com.leadintel.application.board;

import com.leadintel.application.board.port.BoardCards;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Stage;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the board: every stage with its figures and first cards. */
@UseCase
public class ShowBoard {
    private static final int MOST = 200;

    private final BoardCards cards;

    @Inject
    public ShowBoard(BoardCards cards) {
        this.cards = cards;
    }

    /** All columns in the order of the stages, each with at most {@code most} (200) cards. */
    public List<BoardColumn> handle(Caller caller, LeadFilter filter, int most) {
        caller.must(Permission.BOARD_READ);
        Map<Stage, BoardCards.Tally> tallies = cards.tallies(caller.tenant(), filter);
        return Arrays.stream(Stage.values())
                .map(stage -> column(caller, stage, tallies, filter, most))
                .toList();
    }

    private BoardColumn column(
            Caller caller, Stage stage, Map<Stage, BoardCards.Tally> tallies, LeadFilter filter, int most) {
        BoardCards.Tally tally = tallies.getOrDefault(stage, BoardCards.Tally.none());
        return new BoardColumn(
                stage,
                tally.count(),
                tally.totals(),
                cards.cards(caller.tenant(), stage, filter, Optional.empty(), Math.max(1, Math.min(most, MOST))));
    }
}
