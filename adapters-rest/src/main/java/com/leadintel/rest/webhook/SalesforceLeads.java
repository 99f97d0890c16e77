package com.leadintel.rest.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.JsonMapper;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leads as a Flow or trigger of Salesforce sends them. */
@Schema(name = "SalesforceLeads", description = "Leads in the field names of Salesforce.")
record SalesforceLeads(
        @Schema(required = true, description = "The sender's own id of this delivery.", examples = "flow-4711")
        String deliveryId,

        @Schema(description = "15 or 18 characters.", examples = "00D5g000000ABCD")
        Optional<String> organizationId,

        @Schema(
                required = true,
                description = "1 to 100 records: `Id`, `LastName`, `Company` and the like.",
                examples = "[{\"Id\":\"00Q5g00000ABCDe\",\"LastName\":\"Norwood\",\"Company\":\"Norwood\"}]")
        List<Map<String, JsonNode>> leads) {
    private static final int MOST = 100;

    SalesforceLeads {
        if (deliveryId == null || deliveryId.isBlank() || deliveryId.length() > 150) {
            throw Refusal.invalid("webhook.delivery-id-malformed");
        }
        if (leads == null || leads.isEmpty() || leads.size() > MOST) {
            throw Refusal.invalid("webhook.too-many-notifications", Map.of("most", MOST));
        }
    }

    static SalesforceLeads read(byte[] body) {
        try {
            return JsonMapper.strict().readValue(body, SalesforceLeads.class);
        } catch (IOException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
