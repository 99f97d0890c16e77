package com.leadintel.application.demo;

import com.leadintel.application.call.LogCall;
import com.leadintel.application.call.LoggedCalls;
import com.leadintel.application.call.port.TranscriptReader;
import com.leadintel.application.demo.port.Speech;
import com.leadintel.application.demo.port.SpeechSynthesis;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has a call's dialogue spoken and logs it with its sound and its subtitles, as a person would who brings both. */
@Step
public class SpeakCall {
    private final Scenes scenes;
    private final SpeechSynthesis synthesis;
    private final LoggedCalls logged;
    private final TranscriptReader reader;
    private final RecordingStore store;
    private final Clock clock;

    @Inject
    public SpeakCall(
            Scenes scenes,
            SpeechSynthesis synthesis,
            LoggedCalls logged,
            TranscriptReader reader,
            RecordingStore store,
            Clock clock) {
        this.scenes = scenes;
        this.synthesis = synthesis;
        this.logged = logged;
        this.reader = reader;
        this.store = store;
        this.clock = clock;
    }

    /** Logs the call under the id that the story gave it. */
    public void handle(TenantId tenant, Story story, PlannedCall planned) {
        LogCall log = new LogCall(logged, reader, store, () -> planned.id().value(), clock);
        Set<String> sellers = Set.of(story.worker().firstName());
        if (planned.dialogue().isEmpty()) {
            Call.Facts facts = facts(tenant, story, planned, planned.duration());
            log.handle(
                    story.worker().caller(),
                    new LogCall.Command(facts, sellers, Optional.empty(), Optional.empty(), Optional.empty()));
            return;
        }
        Speech speech = synthesis.speak(planned.dialogue());
        byte[] sound = speech.sound();
        Call.Facts facts = facts(tenant, story, planned, lengthOf(speech.spans()));
        try (Audio audio =
                new Audio(speech.mediaType(), Optional.of((long) sound.length), new ByteArrayInputStream(sound))) {
            log.handle(
                    story.worker().caller(),
                    new LogCall.Command(
                            facts,
                            sellers,
                            Optional.of(Subtitles.of(planned.dialogue(), speech)),
                            Optional.of(audio),
                            Optional.empty()));
        }
    }

    private static Duration lengthOf(List<Speech.Span> spans) {
        return Duration.ofSeconds((long) Math.ceil(spans.get(spans.size() - 1).end()));
    }

    private Call.Facts facts(TenantId tenant, Story story, PlannedCall planned, Duration length) {
        return new Call.Facts(
                planned.direction(),
                story.details().person().phone(),
                Optional.of(story.worker().id()),
                Optional.of(story.lead()),
                scenes.workingTime(tenant, planned.daysAgo(), planned.at()),
                length,
                planned.type());
    }
}
