package com.leadintel.ui.lead;

import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.call.CallRoutes;
import com.leadintel.ui.call.LogCallDialog;
import com.leadintel.ui.kit.Head;
import com.leadintel.ui.kit.Kit;
import com.leadintel.ui.kit.Page;
import com.leadintel.ui.kit.Tagged;
import com.leadintel.ui.kit.Toast;
import com.leadintel.ui.live.Live;
import com.leadintel.ui.shell.MainLayout;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of a lead. */
@Route(value = "leads/:lead", layout = MainLayout.class)
public class LeadView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient LeadPresenter presenter;
    private final transient BriefPresenter brief;
    private final transient CorrectPresenter correct;
    private final transient LogCallDialog log;
    private transient @Nullable LeadId lead;

    @Inject
    public LeadView(
            LeadPresenter presenter,
            BriefPresenter brief,
            CorrectPresenter correct,
            LogCallDialog log,
            SessionCaller session,
            Live live) {
        this.presenter = presenter;
        this.brief = brief;
        this.correct = correct;
        this.log = log;
        live.watch(this, session.caller(), Set.of("lead", "dossier", "job"), batch -> {
            if (lead != null && (batch.everything() || batch.changed().containsKey(lead.value()))) {
                follow(lead);
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LeadId wanted = LeadId.of(event.getRouteParameters().get("lead").orElse(""));
        LeadId remaining = presenter.remaining(wanted);
        if (!remaining.equals(wanted)) {
            event.forwardTo(LeadRoutes.lead(remaining));
            return;
        }
        lead = wanted;
        LeadPage page = refresh(lead);
        Set<String> asked =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (asked.contains("website") && page.rights().write()) {
            correct(page.id(), DetailsForm.Field.WEBSITE);
            stayAt(LeadRoutes.lead(page.id()), QueryParameters.empty());
        }
        if (asked.contains("log") && page.rights().write()) {
            log.open(Optional.of(page.id()), call -> UI.getCurrent().navigate(CallRoutes.call(call)));
            stayAt(LeadRoutes.lead(page.id()), QueryParameters.empty());
        }
    }

    /** Shows the lead as it is now; one that was merged into another meanwhile is left for that one. */
    private void follow(LeadId id) {
        LeadId remaining = presenter.remaining(id);
        if (remaining.equals(id)) {
            refresh(id);
        } else {
            UI.getCurrent().navigate(LeadRoutes.lead(remaining));
        }
    }

    private LeadPage refresh(LeadId id) {
        LeadPage page = presenter.open(id);
        Brief read = brief.open(id);
        Tagged side = new Tagged("aside", "side", new AdvicePart(page, read.advice(), () -> research(id)))
                .with("aria-label", Texts.of("lead.side"));
        side.add(new ScorePart(page), new BantPart(page, presenter, () -> refresh(id)), new PeoplePart(page));
        Tagged main = Kit.div("main", new DoubtPart(page, presenter, () -> refresh(id)));
        main.add(new BriefPart(page, read, brief, () -> refresh(id)));
        main.add(new CallsPart(page, read.calls()), new HistoryPart(page));
        Tagged wrapper =
                Kit.div("wrapper", new HeroPart(page, presenter, () -> refresh(id)), Kit.div("grid2", main, side));
        show(page.title(), head(page, read), Kit.div("li-body", wrapper));
        return page;
    }

    private void correct(LeadId id, DetailsForm.Field at) {
        new CorrectDialog(correct, id, () -> refresh(id)).open(at);
    }

    private Head head(LeadPage page, Brief read) {
        Head head = Head.under(Texts.of("nav.board"), "board", page.title(), Kit.grow());
        head.add(Kit.button("g hide-m", "copy", Texts.of("lead.copy"), () -> Toast.copy(PlainBrief.of(page, read))));
        if (page.rights().write()) {
            head.add(Kit.iconButton(
                    "g", "pencil", Texts.of("lead.correct"), () -> correct(page.id(), DetailsForm.Field.COMPANY)));
            head.add(stages(page));
        }
        if (page.rights().recordOutcome()) {
            head.add(Kit.button(
                    "",
                    "flag",
                    Texts.of("outcome.record"),
                    () -> new OutcomeDialog(
                                    presenter.currency(),
                                    (result, amount) -> done(() -> presenter.end(page.id(), result, amount)))
                            .open()));
        }
        if (page.rights().handOff()) {
            head.add(Kit.linkButton(
                    read.advice().action() == NextBestAction.Action.HAND_OFF ? "" : "p",
                    "handshake",
                    Texts.of("lead.hand-off"),
                    LeadRoutes.handoff(page.id())));
        }
        return head;
    }

    private Tagged stages(LeadPage page) {
        NativeButton open = Kit.button("", "", Texts.of("lead.move"), () -> {});
        Popover menu = new Popover();
        menu.setTarget(open);
        menu.setModal(true);
        menu.setAriaLabel(Texts.of("lead.move"));
        Tagged list = Kit.div("li-acts");
        for (Stage stage : Stage.values()) {
            if (stage != page.stage() && stage != Stage.HANDED_OFF) {
                NativeButton item = Kit.plain("li-nav", () -> {
                    menu.close();
                    move(page, stage);
                });
                item.add(new com.leadintel.ui.kit.StageFace(stage.name(), Texts.name("stage", stage)));
                list.add(item);
            }
        }
        menu.add(list);
        return Kit.span("", open, menu);
    }

    private void move(LeadPage page, Stage to) {
        if (to == Stage.DISQUALIFIED) {
            new GiveUpDialog(page.title(), why -> done(() -> presenter.move(page.id(), to, Optional.of(why)))).open();
            return;
        }
        done(() -> presenter.move(page.id(), to, Optional.empty()));
    }

    private void research(LeadId id) {
        done(() -> brief.research(id));
    }

    private boolean done(Runnable act) {
        boolean done = Toast.unlessRefused(act);
        if (lead != null && done) {
            refresh(lead);
        }
        return done;
    }
}
