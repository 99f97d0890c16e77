package com.leadintel.ui.handoff;

import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.FileLink;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Sheet;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Names;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page on which a lead is handed off. */
@Route(value = "leads/:lead/handoff", layout = MainLayout.class)
public class HandoffView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient HandoffPresenter presenter;
    private final transient HandoffWays ways;
    private final Tagged effects = new Tagged("aside", "right").with("aria-label", Texts.of("handoff.effects"));
    private transient @Nullable LeadId lead;
    private transient @Nullable ChoicePart choice;
    private transient @Nullable NativeButton go;
    private boolean done;

    @Inject
    public HandoffView(HandoffPresenter presenter, HandoffWays ways, SessionCaller session, Live live) {
        this.presenter = presenter;
        this.ways = ways;
        live.watch(this, session.caller(), Set.of("handoff"), batch -> {
            if (lead != null) {
                change(presenter.open(lead));
            }
        });
        live.watch(this, session.caller(), Set.of("lead"), batch -> {
            if (lead != null && (batch.everything() || batch.changed().containsKey(lead.value()))) {
                change(presenter.open(lead));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        lead = LeadId.of(event.getRouteParameters().get("lead").orElse(""));
        refresh(lead);
    }

    private void refresh(LeadId id) {
        HandoffPage page = presenter.open(id);
        Head head = Head.under(page.title(), LeadRoutes.lead(id), Texts.of("lead.hand-off"), Kit.grow());
        Component left = page.done().<Component>map(DonePart::new).orElseGet(() -> choice(page, head));
        done = page.done().isPresent();
        show(Texts.of("handoff.title", page.title()), head, Kit.div("hb", left, document(page), effects));
        follow(page);
    }

    private ChoicePart choice(HandoffPage page, Head head) {
        ChoicePart decided = new ChoicePart(page, ways, () -> change(presenter.open(page.lead())));
        choice = decided;
        if (presenter.mayHandOff()) {
            NativeButton button = button(page, decided);
            go = button;
            head.add(button);
        }
        return decided;
    }

    private Tagged document(HandoffPage page) {
        String words = Texts.of(page.done().isPresent() ? "handoff.document.sent" : "handoff.document");
        FileLink pdf = new FileLink(
                "li-btn s",
                Texts.of("handoff.pdf"),
                Texts.of("handoff.file", page.title()),
                "application/pdf",
                () -> presenter.pdf(page));
        return Kit.div(
                "mid", Kit.div("row dt", Kit.span("t13 ter grow", words), pdf), new PaperPart(words, page.document()));
    }

    private NativeButton button(HandoffPage page, ChoicePart decided) {
        NativeButton button = Kit.button("p", "handshake", Texts.of("lead.hand-off"), () -> ask(page, decided));
        button.setEnabled(possible(page));
        return button;
    }

    private static boolean possible(HandoffPage page) {
        return page.ready() && !page.executives().isEmpty();
    }

    private void ask(HandoffPage page, ChoicePart decided) {
        String name = decided.executive().name();
        new Sheet(
                        Texts.of("handoff.ask", page.title(), name),
                        Kit.p("sec read", Texts.of("handoff.ask.text", Names.first(name))))
                .confirm(Texts.of("lead.hand-off"), () -> {
                    boolean started = Toast.unlessRefused(() -> presenter.handOff(page.lead(), decided.value()));
                    if (started) {
                        Toast.say(Texts.of("handoff.started", name));
                        refresh(page.lead());
                    }
                    return started;
                })
                .open();
    }

    /** What somebody is deciding stays as it is, unless there is nothing left to decide. */
    private void change(HandoffPage page) {
        if (page.done().isPresent() != done) {
            refresh(page.lead());
        } else {
            if (choice != null) {
                choice.follow(page);
            }
            if (go != null) {
                go.setEnabled(possible(page));
            }
            follow(page);
        }
    }

    private List<Effect.Kind> decided() {
        return choice == null ? List.of() : choice.value().effects();
    }

    private void follow(HandoffPage page) {
        effects.removeAll();
        effects.add(Kit.div(
                "li-h", Kit.heading(2, "", Texts.of(page.latest().isPresent() ? "handoff.now" : "handoff.will"))));
        page.latest()
                .ifPresentOrElse(
                        past -> effects.add(
                                new EffectsPart(past, presenter, () -> follow(presenter.open(page.lead())))),
                        () -> effects.add(EffectsPart.planned(decided())));
        effects.add(Kit.p("t13 ter", Texts.of("handoff.once")).styled("margin-top", "16px"));
    }
}
