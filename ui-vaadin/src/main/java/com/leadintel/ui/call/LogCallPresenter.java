package com.leadintel.ui.call;

import com.leadintel.application.call.LogCall;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.kit.BroughtFile;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what somebody filled in into a logged call. */
@Dependent
public class LogCallPresenter {
    private static final int HEAD = 8192;
    private static final Pattern COMMA = Pattern.compile(",");
    private final SessionCaller session;
    private final LogCall log;
    private final ShowLead show;
    private final CallListPresenter list;

    @Inject
    public LogCallPresenter(SessionCaller session, LogCall log, ShowLead show, CallListPresenter list) {
        this.session = session;
        this.log = log;
        this.show = show;
        this.list = list;
    }

    /** What was filled in. */
    public record Form(
            Optional<LeadId> lead,
            CallDirection direction,
            Optional<CallType> type,
            Instant at,
            Duration length,
            String sellers,
            Optional<BroughtFile> transcript,
            Optional<BroughtFile> sound) {}

    /** Logs the call. */
    public CallId log(Form form) {
        Call.Facts facts = new Call.Facts(
                form.direction(),
                Optional.empty(),
                session.caller().user(),
                form.lead(),
                form.at(),
                form.length(),
                form.type());
        return log.handle(
                session.caller(),
                new LogCall.Command(
                        facts,
                        sellers(form.sellers()),
                        form.transcript().map(BroughtFile::bytes),
                        form.sound().map(LogCallPresenter::audio),
                        Optional.empty()));
    }

    /** What the lead of a call is called. */
    public String name(LeadId lead) {
        LeadDetails details = show.handle(session.caller(), lead).details();
        return Stream.of(details.company().name(), details.person().fullName())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** How long a recording lasts, where it says it. */
    public Optional<Duration> length(BroughtFile sound) {
        return WaveLength.of(sound.open(), sound.size());
    }

    /** On which day the call was, where the transcript says it. */
    public Optional<LocalDate> day(BroughtFile transcript) {
        return TranscriptDay.of(new String(transcript.first(HEAD), StandardCharsets.UTF_8));
    }

    /** The names under which the viewer speaks in a transcript. */
    public String ownName() {
        return session.caller().name();
    }

    /** The list in which leads are looked for. */
    public CallListPresenter leads() {
        return list;
    }

    private static Set<String> sellers(String names) {
        return COMMA.splitAsStream(names)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Audio audio(BroughtFile file) {
        return new Audio(file.mediaType(), Optional.of(file.size()), file.open());
    }
}
