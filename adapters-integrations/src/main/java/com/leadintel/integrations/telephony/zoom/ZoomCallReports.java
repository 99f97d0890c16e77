package com.leadintel.integrations.telephony.zoom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.leadintel.application.call.CallReport;
import com.leadintel.application.call.port.CallReports;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Zoom's messages about recordings; a number that is an extension of ours is no outside number. */
@Singleton
public class ZoomCallReports implements CallReports {
    private static final String PROVIDER = "zoom";
    private final ObjectMapper json = new ObjectMapper();

    @Override
    public List<CallReport> read(TenantId tenant, ProviderMessage message) {
        JsonNode object = parse(message).path("payload").path("object");
        return switch (message.type()) {
            case "phone.recording_completed" -> phone(object, CallReport.Ready.RECORDING);
            case "phone.recording_transcript_completed" -> phone(object, CallReport.Ready.TRANSCRIPT);
            case "recording.completed" -> List.of(meeting(object, CallReport.Ready.RECORDING));
            case "recording.transcript_completed" -> List.of(meeting(object, CallReport.Ready.TRANSCRIPT));
            default -> List.of();
        };
    }

    private static List<CallReport> phone(JsonNode object, CallReport.Ready ready) {
        List<CallReport> reports = new ArrayList<>();
        for (JsonNode recording : object.path("recordings")) {
            String call = text(recording, "call_id");
            boolean inbound = text(recording, "direction").equals("inbound");
            reports.add(new CallReport(
                    ready,
                    new Origin(PROVIDER, call),
                    ZoomRecordingId.phone(call, text(recording, "id")),
                    inbound ? CallDirection.INBOUND : CallDirection.OUTBOUND,
                    outside(recording, inbound ? "caller" : "callee"),
                    time(recording, "date_time"),
                    Duration.ofSeconds(Math.max(0, recording.path("duration").asLong(0)))));
        }
        return reports;
    }

    /** A recorded meeting has no number; a person says whose it is. */
    private static CallReport meeting(JsonNode object, CallReport.Ready ready) {
        String uuid = text(object, "uuid");
        return new CallReport(
                ready,
                new Origin(PROVIDER, uuid),
                ZoomRecordingId.meeting(uuid),
                CallDirection.OUTBOUND,
                Optional.empty(),
                time(object, "start_time"),
                Duration.ofMinutes(Math.max(0, object.path("duration").asLong(0))));
    }

    private static Optional<String> outside(JsonNode recording, String side) {
        String did = recording.path(side + "_did_number").asText("").strip();
        String number = recording.path(side + "_number").asText("").strip();
        if (!did.isEmpty()) {
            return Optional.of(did);
        }
        return number.replaceAll("\\D", "").length() >= 7 ? Optional.of(number) : Optional.empty();
    }

    private JsonNode parse(ProviderMessage message) {
        try {
            return json.readTree(message.body());
        } catch (JsonProcessingException malformed) {
            throw Refusal.invalid("zoom.message-malformed", Map.of(), malformed);
        }
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).asText("").strip();
        if (text.isEmpty()) {
            throw Refusal.invalid("zoom.message-malformed", Map.of("missing", field));
        }
        return text;
    }

    private static Instant time(JsonNode node, String field) {
        try {
            return Instant.parse(text(node, field));
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("zoom.message-malformed", Map.of("malformed", field), malformed);
        }
    }
}
