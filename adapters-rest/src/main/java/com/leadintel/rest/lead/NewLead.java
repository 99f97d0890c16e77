package com.leadintel.rest.lead;

import com.leadintel.application.lead.CaptureLead;
import com.leadintel.application.shared.Idempotency;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A lead that comes in: what is known of it, where it heard of us, and its name in the sender's world. */
@Schema(name = "NewLead", description = "A lead that comes in.")
public record NewLead(
        @Valid @NotNull LeadBody details,
        @Schema(description = "`WEB` when left out.") LeadSource.@Nullable Channel channel,

        @Size(max = 200) @Schema(description = "Which campaign, event or platform.", examples = "Spring trade fair")
        @Nullable String sourceDetail,

        @Size(max = 300) @Schema(description = "Its name in the sender's world.", examples = "form-4711") @Nullable String reference,

        @Schema(description = "Who shall own it if it is new; nobody when left out.") @Nullable UUID owner) {

    CaptureLead.Command toCommand(LeadDetails known, Optional<Idempotency> promise) {
        LeadSource source =
                new LeadSource(channel == null ? LeadSource.Channel.WEB : channel, Optional.ofNullable(sourceDetail));
        return new CaptureLead.Command(
                known,
                Capture.Via.API,
                source,
                Optional.ofNullable(reference),
                true,
                Optional.ofNullable(owner).map(UserId::new),
                promise);
    }
}
