package com.leadintel.ui.board;

import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.KeyHint;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.lead.GiveUpDialog;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.live.Batch;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** The page of the board. */
@Route(value = BoardRoutes.BOARD, layout = MainLayout.class)
public class BoardView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient BoardPresenter presenter;
    private final transient NewLeadDialog newLead;
    private final transient PresetPresenter presets;
    private final transient MetricsPresenter metrics;
    private final transient SessionCaller session;
    private final BoardPane pane;
    private final Tag open = new Tag("", "");

    @Inject
    public BoardView(
            BoardPresenter presenter,
            NewLeadDialog newLead,
            PresetPresenter presets,
            MetricsPresenter metrics,
            SessionCaller session,
            Live live) {
        this.presenter = presenter;
        this.newLead = newLead;
        this.presets = presets;
        this.metrics = metrics;
        this.session = session;
        this.pane = new BoardPane(presenter::more, this::dropped);
        live.watch(this, session.caller(), Set.of("lead"), this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardQuery query =
                BoardQuery.read(event.getLocation().getQueryParameters().getParameters());
        BoardPage page = presenter.open(query);
        FilterBar filters = new FilterBar(query, presenter.owners(), presets, BoardView::go);
        show(Texts.of("nav.board"), head(), filters, pane, hints());
        pane.show(page);
        count(page);
        if (mayAdd() && event.getLocation().getQueryParameters().getParameters().containsKey(BoardRoutes.NEW)) {
            newLead.open(BoardView::opened);
            stayAt(BoardRoutes.BOARD, new QueryParameters(query.parameters()));
        }
    }

    private boolean mayAdd() {
        return session.caller().may(Permission.LEAD_WRITE);
    }

    private Head head() {
        Tagged live = Kit.span("row ter t13 hide-m", Kit.span("dot", "").styled("background", "var(--li-good)"));
        live.add(Kit.text(Texts.of("board.live")));
        open.addClassName("hide-m");
        Head head = Head.of(Texts.of("nav.board"), open, live, Kit.grow(), new MetricsButton(metrics));
        if (mayAdd()) {
            head.add(Kit.button("p", "plus", Texts.of("lead.new"), () -> newLead.open(BoardView::opened)));
        }
        return head;
    }

    private static Tagged hints() {
        Tagged hints = Kit.div("hint hide-m").with("aria-hidden", "true");
        hints.add(new KeyHint("J"), new KeyHint("K"), Kit.span("", Texts.of("board.key.move")));
        hints.add(new KeyHint("M"), Kit.span("", Texts.of("board.key.stage")));
        hints.add(new KeyHint("Enter"), Kit.span("", Texts.of("board.key.open")));
        return hints;
    }

    private static void opened(LeadId lead) {
        UI.getCurrent().navigate(LeadRoutes.lead(lead));
        Toast.say(Texts.of("lead.captured"));
    }

    private MoveAnswer dropped(LeadId lead, Stage to) {
        MoveAnswer answer = presenter.drop(lead, to);
        if (answer instanceof MoveAnswer.Moved moved) {
            settle(lead, moved);
        } else if (answer instanceof MoveAnswer.AsksWhy asks) {
            new GiveUpDialog(asks.company(), why -> disqualified(lead, why)).open();
        } else if (answer instanceof MoveAnswer.GoTo other) {
            UI.getCurrent().navigate(other.path());
        }
        return answer;
    }

    private boolean disqualified(LeadId lead, String why) {
        MoveAnswer answer = presenter.move(lead, Stage.DISQUALIFIED, Optional.of(why));
        if (answer instanceof MoveAnswer.Moved moved) {
            settle(lead, moved);
            changedHere(lead);
            return true;
        }
        if (answer instanceof MoveAnswer.Refused refused) {
            Toast.problem(refused.text());
        }
        return false;
    }

    private void settle(LeadId lead, MoveAnswer.Moved moved) {
        refigure();
        Toast.undoable(moved.text(), () -> {
            MoveAnswer back = presenter.move(lead, moved.from(), Optional.of(Texts.of("board.undone")));
            if (back instanceof MoveAnswer.Refused refused) {
                Toast.problem(refused.text());
            }
            changedHere(lead);
        });
    }

    private void changedHere(LeadId lead) {
        presenter.card(lead.value()).ifPresent(card -> pane.put(card, Optional.empty()));
        refigure();
    }

    private void changed(Batch batch) {
        if (batch.everything()) {
            BoardPage page = presenter.open(BoardQuery.read(
                    UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters()));
            pane.show(page);
            count(page);
            return;
        }
        batch.changed().forEach((id, by) -> {
            Optional<String> note = presenter.other(by).map(name -> Texts.of("board.by", name));
            presenter.card(id).ifPresentOrElse(card -> pane.put(card, note), () -> pane.drop(id.toString()));
        });
        refigure();
    }

    private void refigure() {
        BoardPage page = presenter.figures();
        pane.figures(page);
        count(page);
    }

    private void count(BoardPage page) {
        open.setText(Texts.of("board.open-count", Numbers.grouped(page.open())));
    }

    private static void go(BoardQuery query) {
        UI.getCurrent().navigate(BoardRoutes.BOARD, new QueryParameters(query.parameters()));
    }
}
