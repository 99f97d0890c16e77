package com.leadintel.rest.call;

import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.Recording;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.call.TranscriptSource;
import com.leadintel.domain.call.Turn;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything about one call; the analysis is the version that counts. */
@Schema(name = "Call", description = "Everything about one call; the analysis is the version that counts.")
public record CallView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CallDirection direction,

        @Schema(description = "Absent when it was withheld.", examples = "+12092592844")
        Optional<String> externalNumber,

        Optional<UUID> seller,

        @Schema(description = "Absent while nobody knows whose the call is.")
        Optional<UUID> lead,

        @Schema(required = true) Instant occurredAt,
        @Schema(required = true, examples = "643") long durationSeconds,
        Optional<CallType> type,
        Optional<RecordingView> recording,
        Optional<TranscriptView> transcript,
        Optional<AnalysisView> analysis) {

    /** The sound of a call. */
    @Schema(name = "Recording", description = "The sound of a call.")
    public record RecordingView(
            @Schema(description = "The provider's id of it.")
            Optional<String> externalId,

            @Schema(required = true) RecordingStatus status,
            @Schema(examples = "audio/mpeg") Optional<String> mediaType,
            @Schema(examples = "943646") Optional<Long> bytes,

            @Schema(description = "The code of what stopped it.")
            Optional<String> failure,

            @Schema(
                    required = true,
                    description = "The provider's ids of other recordings of the same call, which are not kept here.")
            List<String> others) {
        static RecordingView from(Recording recording) {
            return new RecordingView(
                    recording.externalId(),
                    recording.status(),
                    recording.stored().map(Recording.Stored::mediaType),
                    recording.stored().map(Recording.Stored::sizeBytes),
                    recording.failure(),
                    recording.others());
        }
    }

    /** A call in writing. */
    @Schema(name = "Transcript", description = "A call in writing.")
    public record TranscriptView(
            @Schema(required = true) TranscriptSource source,
            @Schema(required = true) List<TurnView> turns) {
        static TranscriptView from(Transcript transcript) {
            return new TranscriptView(
                    transcript.source(),
                    transcript.turns().stream().map(TurnView::from).toList());
        }
    }

    /** What one person said. */
    @Schema(name = "Turn", description = "What one person said until somebody else spoke.")
    public record TurnView(
            @Schema(required = true, description = "From 0.", examples = "12")
            int index,

            @Schema(required = true, examples = "Elena") String speaker,
            @Schema(required = true) Side side,
            @Schema(required = true) String text,
            Optional<Double> startSecond,
            Optional<Double> endSecond) {
        static TurnView from(Turn turn) {
            return new TurnView(
                    turn.index(), turn.speaker(), turn.side(), turn.text(), turn.startSecond(), turn.endSecond());
        }
    }

    static CallView from(Call.State call) {
        return new CallView(
                call.id().value(),
                call.direction(),
                call.externalNumber().map(Object::toString),
                call.seller().map(UserId::value),
                call.lead().map(LeadId::value),
                call.occurredAt(),
                call.duration().toSeconds(),
                call.type(),
                call.recording().map(RecordingView::from),
                call.transcript().map(TranscriptView::from),
                Call.restore(call).latestAnalysis().map(AnalysisView::from));
    }
}
