package com.leadintel.rest.lead;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do next with a lead. */
@Schema(name = "NextAction", description = "The one thing to do next, and why.")
public record NextActionView(
        @Schema(required = true, examples = "ASK") String action,

        @Schema(required = true, description = "A stable code.", examples = "next-action.bant-missing")
        String reason,

        @Schema(
                required = true,
                description = "What fills the reason's sentence, by name.",
                examples = "{\"missing\": \"budget,timeline\"}")
        Map<String, String> facts,

        @Schema(required = true, description = "0 to 1.", examples = "0.8")
        double confidence,

        @Schema(required = true) boolean overdue) {}
