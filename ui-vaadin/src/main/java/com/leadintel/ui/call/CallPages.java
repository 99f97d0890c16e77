package com.leadintel.ui.call;

import com.leadintel.domain.call.Analysis;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.Turn;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what a call is into the words of its page. */
final class CallPages {
    private final Call.State call;
    private final LocalDate today;
    private final Optional<Findings> findings;
    private final Map<String, CallPage.Speaker> speakers;

    CallPages(Call.State call, LocalDate today) {
        this.call = call;
        this.today = today;
        this.findings = Analysis.counting(call).map(Analysis::findings);
        this.speakers = call.transcript().map(CallPages::speakers).orElse(Map.of());
    }

    CallPage page(Optional<String> leadName) {
        String kind = findings.map(Findings::type)
                .or(call::type)
                .map(type -> Texts.name("call-type", type))
                .orElse(Texts.of("call"));
        return new CallPage(
                call.id(),
                leadName.map(name -> Texts.of("call.with", kind, name)).orElse(kind),
                call.lead(),
                call.occurredAt(),
                List.copyOf(speakers.values()),
                Stream.concat(waiting().stream(), others().stream()).toList(),
                sound(),
                call.transcript()
                        .map(transcript ->
                                transcript.turns().stream().map(this::turn).toList())
                        .orElse(List.of()),
                findings.map(found -> new Judging(found, today).words()));
    }

    private Optional<String> waiting() {
        if (call.transcript().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(call.recording()
                .map(recording -> recording.status() == RecordingStatus.FAILED
                        ? Texts.of(
                                "call.failed", Texts.failure(recording.failure().orElse("")))
                        : Texts.name("recording", recording.status()))
                .orElse(Texts.of("call.no-transcript")));
    }

    private Optional<String> others() {
        return call.recording()
                .map(recording -> recording.others().size())
                .filter(others -> others > 0)
                .map(others -> Texts.count("call.others", others));
    }

    private Optional<CallPage.Sound> sound() {
        Optional<String> href = call.recording().flatMap(Recording::stored).map(kept -> CallRoutes.sound(call.id()));
        List<CallPage.Stretch> stretches = new ArrayList<>();
        call.transcript()
                .ifPresent(transcript -> transcript
                        .turns()
                        .forEach(turn -> stretch(transcript, turn).ifPresent(stretches::add)));
        if (href.isEmpty() && stretches.isEmpty()) {
            return Optional.empty();
        }
        double end = stretches.stream().mapToDouble(CallPage.Stretch::to).max().orElse(0);
        double seconds = Math.max(Math.max(end, (double) call.duration().toSeconds()), 1);
        return Optional.of(new CallPage.Sound(
                href, seconds, stretches, findings.map(CallMarks::of).orElse(List.of()), sides()));
    }

    private Optional<CallPage.Stretch> stretch(Transcript transcript, Turn turn) {
        return transcript
                .spanOf(turn.index())
                .filter(span -> span.end() > span.start())
                .map(span -> {
                    CallPage.Speaker speaker = speaker(turn);
                    return new CallPage.Stretch(span.start(), span.end(), speaker.voice(), speaker.name());
                });
    }

    private List<CallPage.Side> sides() {
        Optional<Double> seller = findings.flatMap(found -> found.measures().sellerTalkShare());
        return List.of(
                new CallPage.Side(
                        Texts.of("call.buyer"),
                        seller.map(share -> Numbers.percent(1 - share)).orElse(""),
                        "acc"),
                new CallPage.Side(
                        Texts.of("call.seller"), seller.map(Numbers::percent).orElse(""), "sec"));
    }

    private CallPage.Turn turn(Turn turn) {
        TurnMarks marks = TurnMarks.of(turn, findings);
        CallPage.Speaker speaker = speaker(turn);
        return new CallPage.Turn(
                turn.index(),
                speaker.name(),
                speaker.voice(),
                turn.side() == Side.SELLER,
                turn.startSecond(),
                findings.flatMap(found -> Feelings.of(turn, found)),
                marks.pieces(),
                marks.notes());
    }

    private CallPage.Speaker speaker(Turn turn) {
        return speakers.getOrDefault(turn.speaker(), new CallPage.Speaker(turn.speaker(), "s"));
    }

    private static Map<String, CallPage.Speaker> speakers(Transcript transcript) {
        Map<String, CallPage.Speaker> all = new LinkedHashMap<>();
        int buyers = 0;
        for (Turn turn : transcript.turns()) {
            if (!all.containsKey(turn.speaker())) {
                boolean seller = turn.side() == Side.SELLER;
                String voice = seller ? "s" : buyers == 0 ? "b" : "b2";
                buyers += seller ? 0 : 1;
                all.put(turn.speaker(), new CallPage.Speaker(turn.speaker(), voice));
            }
        }
        return all;
    }
}
