package com.leadintel.ui.handoff;

import com.leadintel.application.handoff.BrowseHandoffs;
import com.leadintel.application.handoff.HandOffLead;
import com.leadintel.application.handoff.OpenSentBriefing;
import com.leadintel.application.handoff.PrintBriefing;
import com.leadintel.application.handoff.ReadSentBriefing;
import com.leadintel.application.handoff.RetryEffect;
import com.leadintel.application.handoff.ValidateHandoff;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.UserLine;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.handoff.Eligibility;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffState;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.EffectId;
import com.leadintel.domain.shared.HandoffId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Handing a lead off, and watching what comes of it. */
@Dependent
public class HandoffPresenter {
    private final SessionCaller session;
    private final ShowLead lead;
    private final ValidateHandoff validate;
    private final PrintBriefing print;
    private final HandOffLead start;
    private final ReadSentBriefing read;
    private final OpenSentBriefing open;
    private final BrowseHandoffs browse;
    private final RetryEffect retry;
    private final BrowseUsers users;

    @Inject
    public HandoffPresenter(
            SessionCaller session,
            ShowLead lead,
            ValidateHandoff validate,
            PrintBriefing print,
            HandOffLead start,
            ReadSentBriefing read,
            OpenSentBriefing open,
            BrowseHandoffs browse,
            RetryEffect retry,
            BrowseUsers users) {
        this.session = session;
        this.lead = lead;
        this.validate = validate;
        this.print = print;
        this.start = start;
        this.read = read;
        this.open = open;
        this.browse = browse;
        this.retry = retry;
        this.users = users;
    }

    /** What a person decided about a handoff. */
    public record Choice(UserId to, String notes, boolean email, boolean crmTask) {
        /** What will happen when it is done so: mail and task as decided, the rest always. */
        List<Effect.Kind> effects() {
            return Stream.of(Effect.Kind.values())
                    .filter(kind -> switch (kind) {
                        case EMAIL -> email;
                        case CRM_TASK -> crmTask;
                        case LOG, STAGE -> true;
                    })
                    .toList();
        }
    }

    /** The page for a lead; refuses an unknown one. */
    public HandoffPage open(LeadId id) {
        List<HandoffPage.Executive> executives = users.handle(session.caller()).stream()
                .filter(user -> user.active()
                        && user.roles().stream()
                                .anyMatch(role -> role.permissions().contains(Permission.OUTCOME_RECORD)))
                .sorted(Comparator.comparing(user -> !user.roles().contains(Role.AE)))
                .map(user -> new HandoffPage.Executive(
                        user.id(), user.name(), roles(user), user.email().value()))
                .toList();
        List<HandoffPage.Past> past = past(Optional.of(id));
        return new HandoffPage(
                id,
                title(id),
                validate.handle(session.caller(), id).checks().stream()
                        .map(HandoffPresenter::check)
                        .toList(),
                executives,
                document(id, past),
                past);
    }

    private static String roles(UserLine user) {
        return user.roles().stream()
                .sorted()
                .map(role -> Texts.name("role", role))
                .collect(Collectors.joining(", "));
    }

    /** The document as PDF: as it was sent with a handoff that is under way or done, else as it would be sent now. */
    public byte[] pdf(HandoffPage page) {
        return page.done()
                .map(past -> open.handle(session.caller(), past.id()))
                .orElseGet(() -> print.pdf(session.caller(), page.lead()));
    }

    private String document(LeadId id, List<HandoffPage.Past> past) {
        return past.stream()
                .findFirst()
                .filter(latest -> !latest.failed())
                .map(latest -> read.handle(session.caller(), latest.id()))
                .orElseGet(() -> print.html(session.caller(), id));
    }

    /** The tenant's latest handoffs, or those of one lead. */
    public List<HandoffPage.Past> past(Optional<LeadId> id) {
        return browse.handle(session.caller(), id).stream().map(this::past).toList();
    }

    /** Hands the lead off. */
    public HandoffId handOff(LeadId id, Choice choice) {
        return start.handle(
                session.caller(),
                new HandOffLead.Command(
                        id,
                        choice.to(),
                        Optional.of(choice.notes().strip()).filter(text -> !text.isEmpty()),
                        choice.email(),
                        choice.crmTask(),
                        Optional.empty()));
    }

    /** Has a failed step tried again. */
    public void retry(HandoffId id, EffectId effect) {
        retry.handle(session.caller(), id, effect);
    }

    /** Whether the viewer may hand leads off. */
    public boolean mayHandOff() {
        return session.caller().may(Permission.HANDOFF_EXECUTE);
    }

    private String title(LeadId id) {
        Lead.State state = lead.handle(session.caller(), id);
        return state.details().company().name().orElseGet(() -> state.details().name());
    }

    private static HandoffPage.Check check(Eligibility.Check check) {
        String key = check.rule().code();
        String detail = Texts.find(key + (check.passed() ? ".met" : ".missing"), check.facts())
                .orElse("");
        String advice =
                check.passed() ? "" : Texts.find(key + ".do", check.facts()).orElse("");
        return new HandoffPage.Check(check.rule(), Texts.name("rule", check.rule()), check.passed(), detail, advice);
    }

    private HandoffPage.Past past(Handoff handoff) {
        Handoff.State state = handoff.state();
        HandoffState status = handoff.status();
        return new HandoffPage.Past(
                state.id(),
                state.lead(),
                state.briefing()
                        .details()
                        .company()
                        .name()
                        .orElseGet(() -> state.briefing().details().name()),
                state.to().name(),
                state.to().email().value(),
                by(state.from()),
                state.notes(),
                state.startedAt(),
                Texts.name("handoff", status),
                switch (status) {
                    case SENT -> "good";
                    case PENDING -> "info";
                    case PARTIAL -> "warn";
                    case FAILED -> "bad";
                },
                status == HandoffState.FAILED,
                state.effects().stream().map(this::step).toList());
    }

    private static String by(Actor from) {
        return from.user().isPresent() ? from.name() : Texts.of("handoff.by.machine", from.name());
    }

    private HandoffPage.Step step(Effect effect) {
        String icon = switch (effect.kind()) {
            case EMAIL -> "mail";
            case CRM_TASK -> "cloud";
            case LOG -> "database";
            case STAGE -> "kanban";
        };
        String look = switch (effect.state()) {
            case DONE -> "done";
            case FAILED -> "bad";
            case PENDING -> "run";
        };
        String detail = effect.failure()
                .map(code -> Texts.find("effect.failure." + code, Map.of())
                        .orElseGet(() -> Texts.of("effect.failure", code, effect.attempts())))
                .or(() -> effect.externalId().filter(id -> effect.kind() == Effect.Kind.CRM_TASK))
                .orElse(Texts.name("effect.detail", effect.kind()));
        String more = effect.ambiguous() ? Texts.of("effect.ambiguous") + " " + detail : detail;
        return new HandoffPage.Step(
                effect.id(),
                icon,
                Texts.name("effect", effect.kind()),
                Texts.name("effect.state", effect.state()),
                look,
                more,
                effect.state() == Effect.State.FAILED && mayHandOff());
    }
}
