package com.leadintel.ui.board;

import com.leadintel.application.board.BoardColumn;
import com.leadintel.application.board.ShowBoard;
import com.leadintel.application.board.ShowColumn;
import com.leadintel.application.engagement.AdviseOnLeads;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.UserLine;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Refusals;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The board of one open page: what it shows, and what becomes of a move. */
@Dependent
public class BoardPresenter {
    private static final int PAGE = 30;

    private final SessionCaller session;
    private final ShowBoard board;
    private final ShowColumn column;
    private final ShowLead lead;
    private final MoveLead move;
    private final AdviseOnLeads advise;
    private final BrowseUsers users;
    private final Clock clock;
    private final Map<Stage, Cursor> next = new EnumMap<>(Stage.class);
    private BoardQuery query = BoardQuery.all();
    private Map<UserId, String> owners = Map.of();

    @Inject
    public BoardPresenter(
            SessionCaller session,
            ShowBoard board,
            ShowColumn column,
            ShowLead lead,
            MoveLead move,
            AdviseOnLeads advise,
            BrowseUsers users,
            Clock clock) {
        this.session = session;
        this.board = board;
        this.column = column;
        this.lead = lead;
        this.move = move;
        this.advise = advise;
        this.users = users;
        this.clock = clock;
    }

    /** The board under these filters, from the top. */
    public BoardPage open(BoardQuery wanted) {
        query = wanted;
        owners = users.handle(session.caller()).stream()
                .collect(Collectors.toMap(UserLine::id, UserLine::name, (one, other) -> one, LinkedHashMap::new));
        next.clear();
        List<BoardColumn> columns = board.handle(session.caller(), filter(), PAGE);
        columns.forEach(shown -> remember(shown.stage(), shown.cards()));
        return page(columns);
    }

    /** The next cards of a column. */
    public BoardPage.More more(Stage stage) {
        Cursor from = next.get(stage);
        if (from == null) {
            return new BoardPage.More(List.of(), false, "");
        }
        Page<LeadLine> page = column.handle(session.caller(), stage, filter(), Optional.of(from), PAGE);
        remember(stage, page);
        return more(page);
    }

    /** The figures of the columns as they are now. */
    public BoardPage figures() {
        return page(board.handle(session.caller(), filter(), 1));
    }

    /** The card of a lead as it is now; empty when the filters hide it or it is gone. */
    public Optional<BoardCard> card(UUID id) {
        try {
            Lead.State state = lead.handle(session.caller(), new LeadId(id));
            return Optional.of(LeadLine.of(state))
                    .filter(line -> Lines.passes(line, filter()))
                    .map(line -> written(List.of(line)).get(0));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    /** Drops a card on a column. */
    public MoveAnswer drop(LeadId id, Stage to) {
        return switch (to) {
            case HANDED_OFF -> new MoveAnswer.GoTo(LeadRoutes.handoff(id));
            case DISQUALIFIED -> new MoveAnswer.AsksWhy(name(id));
            default -> move(id, to, Optional.empty());
        };
    }

    /** Moves a card for a reason. */
    public MoveAnswer move(LeadId id, Stage to, Optional<String> why) {
        Lead.State before = lead.handle(session.caller(), id);
        String company = Lines.title(before);
        try {
            move.handle(session.caller(), id, to, why, Optional.empty());
        } catch (Refusal refusal) {
            return refused(refusal, id, to);
        }
        return new MoveAnswer.Moved(
                Texts.of("board.moved", company, Texts.name("stage", to)),
                before.progress().stage());
    }

    /** Everybody who can own a lead, by id. */
    public Map<UserId, String> owners() {
        return owners;
    }

    /** The name of the person who changed something, if one did and it was not the viewer. */
    public Optional<String> other(Optional<UUID> by) {
        Optional<UserId> self = session.caller().user();
        return by.map(UserId::new)
                .filter(user -> !self.equals(Optional.of(user)))
                .map(owners::get);
    }

    /** Whether a change was the viewer's own. */
    public boolean own(Optional<UUID> by) {
        return by.isPresent() && session.caller().user().map(UserId::value).equals(by);
    }

    private static MoveAnswer refused(Refusal refusal, LeadId id, Stage to) {
        String fix = Texts.find("fix." + refusal.code(), Map.of()).orElse(Texts.of("board.open"));
        return new MoveAnswer.Refused(
                Texts.of("board.refused", Texts.name("stage", to)),
                Refusals.sentence(refusal),
                fix,
                LeadRoutes.lead(id));
    }

    private BoardPage page(List<BoardColumn> columns) {
        long open = columns.stream()
                .filter(shown -> shown.stage().before(Stage.HANDED_OFF))
                .mapToLong(BoardColumn::count)
                .sum();
        return new BoardPage(columns.stream().map(this::words).toList(), open);
    }

    private BoardPage.Column words(BoardColumn shown) {
        String stage = shown.stage().name();
        String total = shown.totals().stream().map(Numbers::shortMoney).collect(Collectors.joining(" "));
        return new BoardPage.Column(
                stage,
                Texts.name("stage", shown.stage()),
                new BoardPage.Figures(Numbers.grouped(shown.count()), total),
                Texts.find("board.rule." + stage, Map.of()).orElse(""),
                Texts.of(query.empty() ? "board.empty." + stage : "board.empty"),
                shown.stage() == Stage.DISQUALIFIED,
                more(shown.cards()));
    }

    private BoardPage.More more(Page<LeadLine> page) {
        boolean goesOn = page.next().isPresent();
        return new BoardPage.More(written(page.items()), goesOn, goesOn ? Texts.of("board.more") : "");
    }

    private List<BoardCard> written(List<LeadLine> lines) {
        Map<LeadId, NextBestAction> advice = advise.handle(
                session.caller(),
                lines.stream()
                        .filter(line -> line.stage() != Stage.DISQUALIFIED)
                        .map(LeadLine::id)
                        .toList());
        Cards cards = cards();
        return lines.stream()
                .map(line -> cards.of(line, Optional.ofNullable(advice.get(line.id()))))
                .toList();
    }

    private void remember(Stage stage, Page<LeadLine> page) {
        page.next().ifPresentOrElse(cursor -> next.put(stage, cursor), () -> next.remove(stage));
    }

    private Cards cards() {
        Caller caller = session.caller();
        return new Cards(owners, caller.may(Permission.LEAD_WRITE), clock.instant());
    }

    private LeadFilter filter() {
        return query.filter(clock.instant());
    }

    private String name(LeadId id) {
        return Lines.title(lead.handle(session.caller(), id));
    }
}
