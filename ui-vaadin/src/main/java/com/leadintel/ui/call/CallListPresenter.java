package com.leadintel.ui.call;

import com.leadintel.application.call.BrowseCalls;
import com.leadintel.application.call.CallLine;
import com.leadintel.application.call.MatchCall;
import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.UserLine;
import com.leadintel.application.lead.BrowseLeads;
import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of calls, and those that wait for a person to say whose they are. */
@Dependent
public class CallListPresenter {
    private static final int PAGE = 50;

    private final SessionCaller session;
    private final BrowseCalls browse;
    private final MatchCall match;
    private final BrowseLeads leads;
    private final BrowseUsers users;
    private Optional<Cursor> next = Optional.empty();
    private boolean unmatched;

    @Inject
    public CallListPresenter(
            SessionCaller session, BrowseCalls browse, MatchCall match, BrowseLeads leads, BrowseUsers users) {
        this.session = session;
        this.browse = browse;
        this.match = match;
        this.leads = leads;
        this.users = users;
    }

    /** The first page, of all calls or of the unmatched ones. */
    public CallListPage open(boolean onlyUnmatched) {
        unmatched = onlyUnmatched;
        return page(Optional.empty());
    }

    /** The next page. */
    public CallListPage more() {
        return page(next);
    }

    /** Whether the viewer may log and match calls. */
    public boolean mayWrite() {
        return session.caller().may(Permission.CALL_WRITE);
    }

    /** Says which lead a call was with. */
    public void match(CallId call, LeadId lead) {
        match.handle(session.caller(), call, lead);
    }

    /** Leads whose names fit the words, at most 20, by id. */
    public Map<LeadId, String> leads(String words) {
        return leads.handle(session.caller(), LeadFilter.about(words), Optional.empty(), 20).items().stream()
                .collect(Collectors.toMap(
                        LeadLine::id, CallListPresenter::name, (one, other) -> one, LinkedHashMap::new));
    }

    private CallListPage page(Optional<Cursor> from) {
        Page<CallLine> page = browse.handle(session.caller(), unmatched, from, PAGE);
        next = page.next();
        Map<UserId, String> people = users.handle(session.caller()).stream()
                .collect(Collectors.toMap(UserLine::id, UserLine::name, (one, other) -> one));
        return new CallListPage(
                page.items().stream().map(line -> row(line, people)).toList(), next.isPresent());
    }

    private static CallListPage.Row row(CallLine line, Map<UserId, String> people) {
        String title = line.leadName()
                .or(() -> line.externalNumber().map(Object::toString))
                .orElse(Texts.of("call.withheld"));
        String detail = Texts.sentence(Stream.of(
                        line.type().map(type -> Texts.name("call-type", type)),
                        Optional.of(Texts.name("direction", line.direction())),
                        line.seller().map(people::get))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")));
        return new CallListPage.Row(
                line.id(),
                title,
                line.lead(),
                detail,
                line.occurredAt(),
                Numbers.length(line.duration()),
                state(line),
                tone(line),
                line.score().map(score -> OptionalInt.of(score.value())).orElse(OptionalInt.empty()));
    }

    private static String state(CallLine line) {
        if (line.lead().isEmpty()) {
            return Texts.of("call.unmatched");
        }
        if (line.score().isPresent()) {
            return Texts.of("call.analysed");
        }
        if (line.transcribed()) {
            return Texts.of("call.transcribed");
        }
        return line.recording().map(status -> Texts.name("recording", status)).orElse(Texts.of("call.logged"));
    }

    private static String tone(CallLine line) {
        if (line.lead().isEmpty()) {
            return "warn";
        }
        return line.recording().filter(RecordingStatus.FAILED::equals).isPresent() ? "bad" : "";
    }

    private static String name(LeadLine line) {
        return Stream.of(line.company(), line.person())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
