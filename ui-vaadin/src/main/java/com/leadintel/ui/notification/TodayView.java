package com.leadintel.ui.notification;

import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.board.BoardRoutes;
import com.leadintel.ui.kit.EmptyState;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Segment;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.live.Batch;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The first page of the day: what to do now and why, and what one was told. */
@Route(value = TodayRoutes.TODAY, layout = MainLayout.class)
@RouteAlias(value = "", layout = MainLayout.class)
public class TodayView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String ITEM = "item";
    private static final String DONE = "done";

    private final transient TodayPresenter presenter;
    private final transient PreferenceDialog preferences;
    private final transient SessionCaller session;
    private transient Optional<String> chosen = Optional.empty();
    private boolean done;
    private transient Set<UUID> leads = Set.of();

    @Inject
    public TodayView(TodayPresenter presenter, PreferenceDialog preferences, SessionCaller session, Live live) {
        this.presenter = presenter;
        this.preferences = preferences;
        this.session = session;
        live.watch(this, session.caller(), Set.of("notification", "lead"), this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        chosen = asked.getOrDefault(ITEM, List.of()).stream().findFirst();
        done = asked.containsKey(DONE);
        refresh();
    }

    private void refresh() {
        TodayPage page = done ? presenter.done(chosen) : presenter.open(chosen);
        leads = page.leads();
        show(Texts.of("nav.today"), head(page), page.items().isEmpty() ? nothing() : body(page));
    }

    private void changed(Batch batch) {
        boolean mine = session.caller()
                .user()
                .map(UserId::value)
                .filter(batch.changed()::containsKey)
                .isPresent();
        if (batch.everything() || mine || batch.changed().keySet().stream().anyMatch(leads::contains)) {
            refresh();
        }
    }

    private Head head(TodayPage page) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("you", Texts.of("today.you"));
        options.put(DONE, Texts.of("today.done"));
        Segment which = new Segment(
                Texts.of("call.show"),
                options,
                done ? DONE : "you",
                picked -> go(Optional.empty(), picked.equals(DONE)));
        Head head = Head.of(Texts.of("nav.today"), Kit.span("ter hide-m", Moment.day(presenter.now())), Kit.grow());
        if (page.unread() > 0) {
            head.add(Kit.button("g hide-m", "check", Texts.of("today.all-read"), () -> {
                presenter.readAll();
                refresh();
            }));
        }
        head.add(which, Kit.iconButton("s g", "sliders-horizontal", Texts.of("today.preferences"), preferences::open));
        return head;
    }

    private Component nothing() {
        return Kit.div(
                "li-body",
                new EmptyState(
                        "inbox",
                        Texts.of(done ? "today.none-done" : "today.none"),
                        Texts.of(done ? "today.none-done.text" : "today.none.text"),
                        beginnings()));
    }

    /** Where a day begins on which nothing waits: the board, and the two ways in which leads come by hand. */
    private Component[] beginnings() {
        List<Component> links = new ArrayList<>();
        if (session.caller().may(Permission.LEAD_IMPORT)) {
            links.add(Kit.linkButton("", "upload", Texts.of("import.new"), "imports"));
        }
        if (session.caller().may(Permission.LEAD_WRITE)) {
            links.add(Kit.linkButton("", "plus", Texts.of("lead.new"), BoardRoutes.BOARD + "?" + BoardRoutes.NEW));
        }
        links.add(Kit.linkButton("", "kanban", Texts.of("refused.board"), BoardRoutes.BOARD));
        return links.toArray(Component[]::new);
    }

    private Component body(TodayPage page) {
        Tagged list = new Tagged("section", "lst").with("aria-label", Texts.of("today.queue"));
        String shown = page.preview().map(TodayPage.Preview::key).orElse("");
        page.groups().forEach(group -> {
            list.add(Kit.heading(2, "li-label gh", group.title()));
            Tagged rows = new Tagged("ul", "");
            group.items()
                    .forEach(item ->
                            rows.add(new Tagged("li", "", row(item, item.key().equals(shown)))));
            list.add(rows);
        });
        if (page.goesOn()) {
            list.add(Kit.p("t13 ter gh", Texts.of("today.more")));
        }
        Tagged split = Kit.div(chosen.isPresent() ? "split2 chosen" : "split2", list);
        page.preview().ifPresent(preview -> split.add(new PreviewPart(preview, acts(page, preview))));
        return split;
    }

    private Anchor row(TodayPage.Item item, boolean selected) {
        String link = TodayRoutes.TODAY + "?" + (done ? DONE + "=1&" : "") + ITEM + "=" + item.key();
        Tagged name =
                Kit.span("row", Kit.span("cut nm grow", item.title()), new Tagged("time", "num").saying(item.time()));
        Anchor row = Kit.link(
                "it" + (selected ? " sel" : "") + (item.read() ? " read" : ""),
                link,
                Kit.span("ii " + item.tone(), Icon.small(item.icon())),
                Kit.span("tx", name, Kit.span("cut sub", item.sentence())));
        row.getElement().setAttribute("data-row", true);
        if (selected) {
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private PreviewPart.Acts acts(TodayPage page, TodayPage.Preview preview) {
        return new PreviewPart.Acts() {
            @Override
            public void done() {
                presenter.read(preview.key());
                go(chosen.flatMap(shown -> page.after(preview.key())), false);
            }

            @Override
            public void opened() {
                presenter.read(preview.key());
            }

            @Override
            public void take() {
                preview.lead().ifPresent(lead -> {
                    if (attempt(() -> presenter.take(lead.id()))) {
                        refresh();
                    }
                });
            }

            @Override
            public void research() {
                preview.lead().ifPresent(lead -> {
                    if (attempt(() -> presenter.research(lead.id()))) {
                        Toast.say(Texts.of("research.running"));
                        refresh();
                    }
                });
            }
        };
    }

    private void go(Optional<String> item, boolean toDone) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (toDone) {
            parameters.put(DONE, List.of("1"));
        }
        item.ifPresent(key -> parameters.put(ITEM, List.of(key)));
        boolean here = item.equals(chosen) && toDone == done;
        if (here) {
            refresh();
        } else {
            UI.getCurrent().navigate(TodayRoutes.TODAY, new QueryParameters(parameters));
        }
    }
}
