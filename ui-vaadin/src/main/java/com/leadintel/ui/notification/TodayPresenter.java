package com.leadintel.ui.notification;

import com.leadintel.application.engagement.AdviseOnLead;
import com.leadintel.application.engagement.BrowseDueLeads;
import com.leadintel.application.engagement.DueLead;
import com.leadintel.application.lead.AssignLead;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.notification.BrowseInbox;
import com.leadintel.application.notification.CountUnread;
import com.leadintel.application.notification.InboxLine;
import com.leadintel.application.notification.MarkAllRead;
import com.leadintel.application.notification.MarkRead;
import com.leadintel.application.research.StartResearch;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.NotificationId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.lead.AdviceWords;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for the viewer today, and what they make of it. */
@Dependent
public class TodayPresenter {
    private static final int TOLD = 50;

    private final SessionCaller session;
    private final BrowseInbox inbox;
    private final CountUnread count;
    private final MarkRead markRead;
    private final MarkAllRead markAllRead;
    private final BrowseDueLeads due;
    private final ShowLead show;
    private final AdviseOnLead advise;
    private final AssignLead assign;
    private final StartResearch research;
    private final Clock clock;

    @Inject
    public TodayPresenter(
            SessionCaller session,
            BrowseInbox inbox,
            CountUnread count,
            MarkRead markRead,
            MarkAllRead markAllRead,
            BrowseDueLeads due,
            ShowLead show,
            AdviseOnLead advise,
            AssignLead assign,
            StartResearch research,
            Clock clock) {
        this.session = session;
        this.inbox = inbox;
        this.count = count;
        this.markRead = markRead;
        this.markAllRead = markAllRead;
        this.due = due;
        this.show = show;
        this.advise = advise;
        this.assign = assign;
        this.research = research;
        this.clock = clock;
    }

    /** What waits, with the thing of this key beside it, or the first when it is not there. */
    public TodayPage open(Optional<String> chosen) {
        List<DueLead> waiting = worksOnLeads() ? due.handle(session.caller()) : List.of();
        Page<InboxLine> told = inbox.handle(session.caller(), Optional.empty(), true, Optional.empty(), TOLD);
        TodayWords words = words();
        List<TodayPage.Item> urgent = Stream.concat(
                        told.items().stream().filter(TodayWords::needsSomebody).map(words::item),
                        waiting.stream().filter(one -> !one.unowned()).map(words::item))
                .toList();
        List<TodayPage.Item> fresh = told.items().stream()
                .filter(line -> !TodayWords.needsSomebody(line))
                .map(words::item)
                .toList();
        List<TodayPage.Item> free =
                waiting.stream().filter(DueLead::unowned).map(words::item).toList();
        return page(
                Stream.of(group("now", urgent), group("new", fresh), group("free", free)),
                chosen,
                told.items(),
                told.next().isPresent());
    }

    /** What was read, latest first, with the thing of this key beside it. */
    public TodayPage done(Optional<String> chosen) {
        Page<InboxLine> told = inbox.handle(session.caller(), Optional.empty(), false, Optional.empty(), TOLD);
        List<TodayPage.Item> read = told.items().stream()
                .filter(line -> line.notification().readAt().isPresent())
                .map(words()::item)
                .toList();
        return page(
                Stream.of(group("done", read)),
                chosen,
                told.items(),
                told.next().isPresent());
    }

    /** The moment of which the page speaks. */
    public Instant now() {
        return clock.instant();
    }

    /** Marks what was told as read. */
    public void read(String key) {
        if (key.startsWith(TodayWords.TOLD)) {
            markRead.handle(session.caller(), NotificationId.of(key.substring(TodayWords.TOLD.length())));
        }
    }

    /** Marks everything as read that was told. */
    public void readAll() {
        markAllRead.handle(session.caller(), Optional.empty());
    }

    /** Has a lead researched. */
    public void research(LeadId lead) {
        research.handle(session.caller(), lead, Optional.empty());
    }

    /** Makes the viewer the owner of a lead. */
    public void take(LeadId lead) {
        assign.handle(session.caller(), lead, session.caller().user(), Optional.empty());
    }

    private TodayPage page(
            Stream<TodayPage.Group> groups, Optional<String> chosen, List<InboxLine> told, boolean goesOn) {
        List<TodayPage.Group> filled =
                groups.filter(group -> !group.items().isEmpty()).toList();
        List<String> keys = filled.stream()
                .flatMap(group -> group.items().stream())
                .map(TodayPage.Item::key)
                .toList();
        Optional<String> key =
                chosen.filter(keys::contains).or(() -> keys.stream().findFirst());
        return new TodayPage(
                filled,
                key.flatMap(shown -> preview(shown, told)),
                count.handle(session.caller(), Optional.empty()),
                goesOn);
    }

    private static TodayPage.Group group(String name, List<TodayPage.Item> items) {
        return new TodayPage.Group(Texts.of("today." + name), items);
    }

    private Optional<TodayPage.Preview> preview(String key, List<InboxLine> told) {
        if (key.startsWith(TodayWords.LEAD)) {
            return preview(key, LeadId.of(key.substring(TodayWords.LEAD.length())));
        }
        return told.stream()
                .filter(line -> key.equals(TodayWords.TOLD + line.notification().id()))
                .findFirst()
                .map(line -> preview(key, line));
    }

    private Optional<TodayPage.Preview> preview(String key, LeadId id) {
        NextBestAction advice = advise.handle(session.caller(), id);
        return lead(id).map(lead -> new TodayPage.Preview(
                key,
                AdviceWords.title(advice),
                AdviceWords.reason(advice),
                Optional.of(hero(lead)),
                Optional.empty(),
                TodayWords.open(id),
                rights(
                        false,
                        lead.owner().isEmpty()
                                && session.caller().user().isPresent()
                                && session.caller().may(Permission.LEAD_WRITE),
                        Optional.of(advice))));
    }

    private TodayPage.Preview preview(String key, InboxLine line) {
        Optional<Lead.State> lead = line.notification().lead().flatMap(this::lead);
        Optional<NextBestAction> advice = lead.map(known -> advise.handle(session.caller(), known.id()));
        return new TodayPage.Preview(
                key,
                Texts.name("told.title", line.notification().kind()),
                TodayWords.sentence(line.notification()),
                lead.map(TodayPresenter::hero),
                advice.filter(next -> next.action() != NextBestAction.Action.WAIT)
                        .map(TodayWords::next),
                TodayWords.act(line.notification()),
                rights(line.notification().readAt().isEmpty(), false, advice));
    }

    private TodayPage.Rights rights(boolean done, boolean take, Optional<NextBestAction> advice) {
        Optional<NextBestAction.Action> action = advice.map(NextBestAction::action);
        return new TodayPage.Rights(
                done,
                take,
                action.filter(NextBestAction.Action.RESEARCH::equals).isPresent()
                        && session.caller().may(Permission.RESEARCH_RUN),
                action.filter(NextBestAction.Action.HAND_OFF::equals).isPresent()
                        && session.caller().may(Permission.HANDOFF_EXECUTE));
    }

    private Optional<Lead.State> lead(LeadId id) {
        try {
            return Optional.of(show.handle(session.caller(), id));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    private static TodayPage.Hero hero(Lead.State lead) {
        Person person = lead.details().person();
        String name =
                lead.details().company().name().orElseGet(() -> lead.details().name());
        String who = Stream.of(person.fullName().filter(full -> !full.equals(name)), person.title())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new TodayPage.Hero(
                lead.id(),
                name,
                lead.progress().stage(),
                who,
                lead.score().value().value(),
                person.phone().map(Object::toString));
    }

    /** Whether somebody is there to call and to close; others are only told what happened. */
    private boolean worksOnLeads() {
        return session.caller().may(Permission.CALL_WRITE) || session.caller().may(Permission.OUTCOME_RECORD);
    }

    private TodayWords words() {
        return new TodayWords(clock.instant());
    }
}
