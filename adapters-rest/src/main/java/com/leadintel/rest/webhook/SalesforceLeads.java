package com.leadintel.rest.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
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
        @Schema(
                required = true,
                maxLength = 150,
                description = "The sender's own id of this delivery.",
                examples = "flow-4711")
        String deliveryId,

        @Schema(description = "15 or 18 characters.", maxLength = 18, examples = "00D5g000000ABCD")
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
        leads.forEach(SalesforceLeads::requireReadable);
        organizationId.ifPresent(id -> Require.text(id, 18, "webhook.organization-malformed"));
    }

    private static void requireReadable(Map<String, JsonNode> record) {
        Require.present(record, "webhook.record-missing").forEach((name, value) -> {
            Require.that(value.isValueNode(), "webhook.record-field-malformed");
            JsonMapper.kept(TextNode.valueOf(name));
            JsonMapper.kept(value);
        });
    }

    static SalesforceLeads read(byte[] body) {
        try {
            SalesforceLeads leads = JsonMapper.strict().readValue(body, SalesforceLeads.class);
            return Require.present(leads, "webhook.not-an-object");
        } catch (IOException malformed) {
            throw new BadRequestException(malformed);
        }
    }
}
