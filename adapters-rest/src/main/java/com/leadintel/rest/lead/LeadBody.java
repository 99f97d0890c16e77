package com.leadintel.rest.lead;

import com.leadintel.application.lead.LeadDraft;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.rest.MoneyBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of a lead from outside; a name is needed, of the person or of the company. */
@Schema(
        name = "LeadDetails",
        description = "What is known of a lead; a name is needed, of the person or of the company.")
public record LeadBody(
        @Size(max = 120) @Schema(examples = "Elena") @Nullable String firstName,

        @Size(max = 120) @Schema(examples = "Norwood") @Nullable String lastName,

        @Size(max = 200) @Schema(examples = "Head of Tooling") @Nullable String title,

        @Size(max = 320) @Schema(format = "email", examples = "elena@norwood.example") @Nullable String email,

        @Size(max = 60) @Schema(description = "In any usual form.", examples = "+1 209 259 2844") @Nullable String phone,

        @Size(max = 200) @Schema(examples = "Norwood Castings") @Nullable String company,

        @Size(max = 500) @Schema(format = "uri", examples = "https://norwood.example") @Nullable
        String website,

        @Size(max = 120) @Schema(examples = "Manufacturing") @Nullable String industry,

        @Min(0) @Max(10_000_000) @Schema(examples = "240") @Nullable Integer employees,

        @Valid @Nullable MoneyBody annualRevenue,

        @Size(max = 18) @Schema(description = "15 or 18 characters.", examples = "00Q5g00000ABCDe") @Nullable String salesforceId,

        @Size(max = 10_000) @Schema(examples = "Please call me about the new line.") @Nullable String message) {

    /** The details in their shape for this API. */
    public static LeadBody from(LeadDetails details) {
        return new LeadBody(
                details.person().firstName().orElse(null),
                details.person().lastName().orElse(null),
                details.person().title().orElse(null),
                details.person().email().map(Object::toString).orElse(null),
                details.person().phone().map(Object::toString).orElse(null),
                details.company().name().orElse(null),
                details.company().website().map(URI::toString).orElse(null),
                details.company().industry().orElse(null),
                details.company().employees().orElse(null),
                details.company().annualRevenue().map(MoneyBody::from).orElse(null),
                details.salesforceId().map(Object::toString).orElse(null),
                details.message().orElse(null));
    }

    LeadDraft toDraft() {
        return new LeadDraft(
                Optional.ofNullable(firstName),
                Optional.ofNullable(lastName),
                Optional.ofNullable(title),
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                Optional.ofNullable(company),
                Optional.ofNullable(website),
                Optional.ofNullable(industry),
                Optional.ofNullable(employees),
                Optional.ofNullable(annualRevenue).map(MoneyBody::toMoney),
                Optional.ofNullable(salesforceId),
                Optional.ofNullable(message));
    }
}
