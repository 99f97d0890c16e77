package com.leadintel.ui.handoff;

import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Tag;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page with the latest handoffs. */
@Route(value = "handoffs", layout = MainLayout.class)
public class HandoffListView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient HandoffPresenter presenter;
    private final Tagged rows = Kit.div("rows");

    @Inject
    public HandoffListView(HandoffPresenter presenter, SessionCaller session, Live live) {
        this.presenter = presenter;
        live.watch(this, session.caller(), Set.of("handoff"), batch -> fill());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                Texts.of("nav.handoffs"),
                Head.of(Texts.of("nav.handoffs")),
                Kit.div("li-body", Kit.div("li-sheet", rows)));
        fill();
    }

    private void fill() {
        rows.removeAll();
        List<HandoffPage.Past> past = presenter.past(Optional.empty());
        if (past.isEmpty()) {
            rows.add(new EmptyState(
                    "handshake",
                    Texts.of("handoff.none"),
                    Texts.of("handoff.none.text"),
                    Kit.linkButton("", "kanban", Texts.of("refused.board"), "board")));
        }
        past.forEach(one -> rows.add(row(one)));
    }

    private static Component row(HandoffPage.Past one) {
        Component row = Kit.link(
                "rw",
                LeadRoutes.handoff(one.lead()),
                Kit.div("ln", new Icon("handshake"), Kit.span("nm cut", one.title())),
                Kit.div("end t13 ter", new Tag(one.tone(), one.state()), Moment.of(one.at())),
                Kit.div("sub", Kit.text(Texts.of("handoff.to", one.to()))));
        row.getElement().setAttribute("data-row", true);
        return row;
    }
}
