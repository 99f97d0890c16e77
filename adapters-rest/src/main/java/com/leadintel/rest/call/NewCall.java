package com.leadintel.rest.call;

import com.leadintel.application.call.LogCall;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.domain.call.Audio;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.UserId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call that a person writes down. */
@Schema(name = "NewCall", description = "A call that a person writes down.")
public record NewCall(
        @NotNull CallDirection direction,

        @Size(max = 16) @Schema(description = "E.164.", examples = "+12092592844") @Nullable String externalNumber,

        @Schema(description = "The caller when left out.") @Nullable UUID seller,

        @Nullable UUID lead,
        @NotNull Instant occurredAt,

        @Min(0) @Max(86_400) @Schema(required = true, examples = "643")
        long durationSeconds,

        @Nullable CallType type,

        @Size(max = 20) @Schema(description = "Our own people as the transcript names them.", examples = "[\"Maya\"]")
        @Nullable Set<@NotNull @Size(max = 200) String> sellers,

        @Size(max = 900_000) @Schema(
                description = "Zoom or Azure JSON, WebVTT, SRT, speaker-labelled text or Markdown.",
                examples = "Maya: Hello Elena.\nElena: Hello.")
        @Nullable String transcript) {

    LogCall.Command toCommand(
            Optional<UserId> asker, Optional<byte[]> file, Optional<Audio> audio, Optional<Idempotency> promise) {
        Call.Facts facts = new Call.Facts(
                direction,
                Optional.ofNullable(externalNumber).map(PhoneNumber::new),
                Optional.ofNullable(seller).map(UserId::new).or(() -> asker),
                Optional.ofNullable(lead).map(LeadId::new),
                occurredAt,
                Duration.ofSeconds(durationSeconds),
                Optional.ofNullable(type));
        Optional<byte[]> words =
                file.or(() -> Optional.ofNullable(transcript).map(text -> text.getBytes(StandardCharsets.UTF_8)));
        return new LogCall.Command(facts, sellers == null ? Set.of() : sellers, words, audio, promise);
    }
}
