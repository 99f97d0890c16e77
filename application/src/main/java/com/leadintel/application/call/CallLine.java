package com.leadintel.application.call;

import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.RecordingStatus;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A call in one line, as lists show it; the score is the scorecard's total of the version that counts. */
public record CallLine(
        CallId id,
        CallDirection direction,
        Optional<PhoneNumber> externalNumber,
        Optional<UserId> seller,
        Optional<LeadId> lead,
        Optional<String> leadName,
        Instant occurredAt,
        Duration duration,
        Optional<CallType> type,
        Optional<RecordingStatus> recording,
        boolean transcribed,
        Optional<Score> score) {}
