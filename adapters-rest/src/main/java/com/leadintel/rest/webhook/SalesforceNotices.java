package com.leadintel.rest.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.lead.ReceiveCrmLeads.Notice;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.JsonMapper;
import com.leadintel.rest.webhook.OutboundMessage.Notification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Salesforce's records as notices of leads. */
final class SalesforceNotices {
    private SalesforceNotices() {}

    static List<Notice> of(OutboundMessage message) {
        return message.notifications().stream().map(SalesforceNotices::notice).toList();
    }

    static List<Notice> of(SalesforceLeads leads) {
        return leads.leads().stream()
                .map(fields -> notice(leads.deliveryId(), texts(fields)))
                .toList();
    }

    private static Notice notice(Notification sent) {
        if (sent.id().isBlank() || sent.id().length() > 200) {
            throw Refusal.invalid("webhook.notification-id-malformed");
        }
        SalesforceRecord found = new SalesforceRecord(sent.fields());
        boolean lead = sent.type().equals("Lead");
        return new Notice(
                sent.id(),
                lead ? "Lead" : "Other",
                json(sent),
                lead ? Optional.of(found.toDraft()) : Optional.empty(),
                found.source());
    }

    private static Notice notice(String delivery, Map<String, String> fields) {
        SalesforceRecord found = new SalesforceRecord(fields);
        String name = found.field("Id").orElseThrow(() -> Refusal.invalid("webhook.record-id-missing"));
        if (name.length() > 18) {
            throw Refusal.invalid("salesforce-id.malformed");
        }
        return new Notice(delivery + " " + name, "Lead", json(fields), Optional.of(found.toDraft()), found.source());
    }

    private static Map<String, String> texts(Map<String, JsonNode> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, value) -> texts.put(name, value.isNull() ? "" : value.asText()));
        return texts;
    }

    private static String json(Object what) {
        try {
            return JsonMapper.strict().writeValueAsString(what);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("texts can always be written", unwritable);
        }
    }
}
