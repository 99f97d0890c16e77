package com.leadintel.ui.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.ScoreRing;
import com.leadintel.ui.kit.Segment;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page with all calls. */
@Route(value = CallRoutes.CALLS, layout = MainLayout.class)
public class CallListView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String WAITING = CallRoutes.UNMATCHED;
    private final transient CallListPresenter presenter;
    private final transient LogCallDialog log;
    private final Tagged rows = Kit.div("rows");
    private final Tagged rest = Kit.div("row");
    private boolean unmatched;

    @Inject
    public CallListView(CallListPresenter presenter, LogCallDialog log, SessionCaller session, Live live) {
        this.presenter = presenter;
        this.log = log;
        live.watch(this, session.caller(), Set.of("call"), batch -> fill(presenter.open(unmatched)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        unmatched = asked.containsKey(WAITING);
        Map<String, String> options = new LinkedHashMap<>();
        options.put("all", Texts.of("call.all"));
        options.put(WAITING, Texts.of("call.waiting"));
        Segment which = new Segment(
                Texts.of("call.show"),
                options,
                unmatched ? WAITING : "all",
                chosen -> UI.getCurrent().navigate(CallRoutes.CALLS, shown(chosen.equals(WAITING))));
        Head head = Head.of(Texts.of("nav.calls"), Kit.grow(), which);
        if (presenter.mayWrite()) {
            head.add(Kit.button("p", "plus", Texts.of("call.log"), this::log));
        }
        show(Texts.of("nav.calls"), head, Kit.div("li-body", Kit.div("li-sheet", rows, rest)));
        fill(presenter.open(unmatched));
    }

    private static QueryParameters shown(boolean waiting) {
        return waiting ? QueryParameters.of(WAITING, "1") : QueryParameters.empty();
    }

    private void log() {
        log.open(Optional.empty(), this::open);
    }

    private void open(CallId call) {
        UI.getCurrent().navigate(CallRoutes.call(call));
    }

    private void fill(CallListPage page) {
        rows.removeAll();
        if (page.rows().isEmpty()) {
            EmptyState none = new EmptyState(
                    "phone", Texts.of("call.none"), Texts.of(unmatched ? "call.none-waiting" : "call.none.text"));
            if (presenter.mayWrite() && !unmatched) {
                none.add(Kit.button("", "plus", Texts.of("call.log"), this::log));
            }
            rows.add(none);
        }
        more(page);
    }

    private void more(CallListPage page) {
        page.rows().forEach(row -> rows.add(row(row)));
        rest.removeAll();
        if (page.goesOn()) {
            rest.add(Kit.button("s", "", Texts.of("more"), () -> more(presenter.more())));
        }
    }

    private Component row(CallListPage.Row row) {
        Component name = Kit.link("nm cut", CallRoutes.call(row.id()), Kit.text(row.title()));
        name.getElement().setAttribute("data-row", true);
        Tagged line = Kit.div("ln", new Icon("phone"), name);
        Tagged end = Kit.div(
                "end t13 ter", Kit.span("num", row.length()), new Tag(row.tone(), row.state()), Moment.of(row.at()));
        if (row.lead().isEmpty() && presenter.mayWrite()) {
            end.add(Kit.button(
                    "xs",
                    "",
                    Texts.of("call.match"),
                    () -> new MatchDialog(presenter, row.id(), () -> fill(presenter.open(unmatched))).open()));
        }
        end.add(new ScoreRing(row.score(), "s"));
        return Kit.div("rw", line, end, Kit.div("sub cut", Kit.text(row.detail())));
    }
}
