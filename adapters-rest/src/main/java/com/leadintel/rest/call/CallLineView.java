package com.leadintel.rest.call;

import com.leadintel.application.call.CallLine;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call in one line. */
@Schema(name = "CallLine", description = "A call in one line.")
public record CallLineView(
        @Schema(required = true) UUID id,
        @Schema(required = true) CallDirection direction,
        @Schema(examples = "+12092592844") Optional<String> externalNumber,
        Optional<UUID> seller,

        @Schema(description = "Absent while nobody knows whose the call is.")
        Optional<UUID> lead,

        @Schema(examples = "Elena Norwood") Optional<String> leadName,
        @Schema(required = true) Instant occurredAt,
        @Schema(required = true, examples = "643") long durationSeconds,
        Optional<CallType> type,
        Optional<RecordingStatus> recording,
        @Schema(required = true) boolean transcribed,

        @Schema(description = "The scorecard's total, 0 to 100.", examples = "71")
        Optional<Integer> score) {

    static CallLineView from(CallLine line) {
        return new CallLineView(
                line.id().value(),
                line.direction(),
                line.externalNumber().map(Object::toString),
                line.seller().map(UserId::value),
                line.lead().map(LeadId::value),
                line.leadName(),
                line.occurredAt(),
                line.duration().toSeconds(),
                line.type(),
                line.recording(),
                line.transcribed(),
                line.score().map(Score::value));
    }
}
