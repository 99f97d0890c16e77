package com.leadintel.ui.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.ui.kit.Avatar;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Icon;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Moment;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of a call. */
@Route(value = "calls/:call", layout = MainLayout.class)
public class CallView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient CallPresenter presenter;
    private transient @Nullable CallId call;

    @Inject
    public CallView(CallPresenter presenter, SessionCaller session, Live live) {
        this.presenter = presenter;
        live.watch(this, session.caller(), Set.of("call"), batch -> {
            if (call != null && (batch.everything() || batch.changed().containsKey(call.value()))) {
                refresh(call, List.of());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        call = CallId.of(parameters.get("call").orElse(""));
        refresh(call, event.getLocation().getQueryParameters().getParameters().getOrDefault("turn", List.of()));
    }

    private void refresh(CallId id, List<String> turn) {
        CallPage page = presenter.open(id);
        TranscriptPart transcript = new TranscriptPart(page);
        Tagged top = new Tagged("section", "player").with("aria-label", Texts.of("call.player"));
        top.add(title(page));
        page.notices().forEach(text -> top.add(Kit.div("li-banner", new Icon("hourglass"), Kit.span("", text))));
        page.sound().ifPresent(sound -> top.add(new CallPlayer(sound, TranscriptPart.ID)));
        Tagged body = Kit.div("li-page call-body", top);
        if (!page.turns().isEmpty()) {
            body.add(Kit.div("split", transcript, new JudgementPart(page)));
        }
        show(page.title(), head(page), body);
        turn.stream().findFirst().ifPresent(transcript::reveal);
    }

    private Head head(CallPage page) {
        Head head = Head.under(Texts.of("nav.calls"), CallRoutes.CALLS, page.title(), Kit.grow());
        page.lead()
                .ifPresent(lead ->
                        head.add(Kit.linkButton("g", "building-2", Texts.of("call.open-lead"), LeadRoutes.lead(lead))));
        if (presenter.mayWrite() && !page.turns().isEmpty()) {
            head.add(Kit.button("", "refresh-cw", Texts.of("call.analyse"), () -> {
                if (Toast.unlessRefused(() -> presenter.analyse(page.id()))) {
                    Toast.say(Texts.of("call.analysed-again"));
                    refresh(page.id(), List.of());
                }
            }));
        }
        return head;
    }

    private static Tagged title(CallPage page) {
        Tagged people = Kit.div("t13 ter row wrap", Moment.of(page.at()));
        page.speakers()
                .forEach(speaker ->
                        people.add(Kit.span("row", new Avatar(speaker.name(), "s"), Kit.span("", speaker.name()))));
        return Kit.div(
                "row ttl", Kit.div("grow", Kit.heading(1, "t20 cut", page.title()), people.styled("gap", "4px 14px")));
    }
}
