package com.leadintel.integrations.telephony.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.CallReport;
import com.leadintel.application.call.port.CallReports;
import com.leadintel.application.call.port.CallReportsContract;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.call.Origin;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ZoomCallReportsTest implements CallReportsContract {
    private static final String RECORDING = """
        {"id":"c71b","caller_number":"%s","caller_did_number":"%s","callee_number":"%s","callee_did_number":"%s",
         "direction":"%s","duration":43,"date_time":"2021-08-19T21:12:38Z","call_id":"699","download_url":"https://x"}\
        """;

    @Override
    public CallReports reports() {
        return new ZoomCallReports();
    }

    @Override
    public ProviderMessage recorded() {
        String recording = RECORDING.formatted("1026", "", "1045", "+12058945456", "outbound");
        return message("phone.recording_completed", object("{\"recordings\":[" + recording + "]}"));
    }

    @Override
    public ProviderMessage irrelevant() {
        return message("phone.callee_missed", object("{}"));
    }

    @Override
    public ProviderMessage malformed() {
        return message("phone.recording_completed", "{");
    }

    @Test
    void anOutboundCallIsWithTheCallee() {
        CallReport report =
                phone("phone.recording_completed", "1026", "+12092592844", "1045", "+12058945456", "outbound");
        assertThat(report.ready()).isEqualTo(CallReport.Ready.RECORDING);
        assertThat(report.direction()).isEqualTo(CallDirection.OUTBOUND);
        assertThat(report.externalNumber()).hasValue("+12058945456");
        assertThat(report.origin()).isEqualTo(new Origin("zoom", "699"));
        assertThat(report.recordingId()).isEqualTo("699/c71b");
        assertThat(report.duration()).isEqualTo(Duration.ofSeconds(43));
        assertThat(report.occurredAt()).isEqualTo(Instant.parse("2021-08-19T21:12:38Z"));
    }

    @Test
    void anInboundCallIsWithTheCaller() {
        CallReport report =
                phone("phone.recording_completed", "1026", "+12092592844", "1045", "+12058945456", "inbound");
        assertThat(report.direction()).isEqualTo(CallDirection.INBOUND);
        assertThat(report.externalNumber()).hasValue("+12092592844");
    }

    @Test
    void anExtensionIsNoOutsideNumber() {
        assertThat(phone("phone.recording_completed", "1026", "", "1045", "", "outbound")
                        .externalNumber())
                .isEmpty();
    }

    @Test
    void aNumberWithoutAnExtensionIs() {
        assertThat(phone("phone.recording_completed", "1026", "", "+12058945456", "", "outbound")
                        .externalNumber())
                .hasValue("+12058945456");
    }

    @Test
    void aTranscriptIsReadyUnderTheSameNames() {
        CallReport report = phone("phone.recording_transcript_completed", "1026", "", "1045", "", "outbound");
        assertThat(report.ready()).isEqualTo(CallReport.Ready.TRANSCRIPT);
        assertThat(report.recordingId()).isEqualTo("699/c71b");
    }

    @Test
    void everyRecordingOfAMessageIsReportedUnderItsCall() {
        String one = RECORDING.formatted("1", "", "2", "", "outbound");
        String other = one.replace("c71b", "d82c").replace("43", "600");
        List<CallReport> reports =
                read("phone.recording_completed", object("{\"recordings\":[" + one + "," + other + "]}"));
        assertThat(reports).extracting(CallReport::origin).containsOnly(new Origin("zoom", "699"));
        assertThat(reports).extracting(CallReport::recordingId).containsExactly("699/c71b", "699/d82c");
        assertThat(reports)
                .extracting(CallReport::duration)
                .containsExactly(Duration.ofSeconds(43), Duration.ofMinutes(10));
    }

    @Test
    void aRecordedMeetingIsReportedWithoutANumber() {
        CallReport report = read(
                        "recording.completed",
                        object("{\"uuid\":\"u1/x==\",\"start_time\":\"2026-03-02T09:00:00Z\",\"duration\":32}"))
                .get(0);
        assertThat(report.externalNumber()).isEmpty();
        assertThat(report.duration()).isEqualTo(Duration.ofMinutes(32));
        assertThat(report.recordingId()).isEqualTo("meeting/u1/x==");
    }

    @Test
    void aMessageAboutSomethingElseReportsNothing() {
        assertThat(read("phone.callee_call_history_completed", object("{\"call_logs\":[{}]}")))
                .isEmpty();
    }

    @Test
    void aMessageThatCannotBeReadIsRefused() {
        for (String body : List.of(
                "{",
                object("{\"recordings\":[{}]}"),
                object("{\"recordings\":[{\"call_id\":\"1\",\"id\":\"2\",\"date_time\":\"yesterday\"}]}"))) {
            assertThatThrownBy(() -> read("phone.recording_completed", body))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("zoom.message-malformed"));
        }
    }

    private static CallReport phone(
            String type, String caller, String callerDid, String callee, String calleeDid, String way) {
        String recording = RECORDING.formatted(caller, callerDid, callee, calleeDid, way);
        return read(type, object("{\"recordings\":[" + recording + "]}")).get(0);
    }

    private static String object(String object) {
        return "{\"event\":\"x\",\"payload\":{\"account_id\":\"a\",\"object\":" + object + "}}";
    }

    private static List<CallReport> read(String type, String body) {
        return new ZoomCallReports().read(OURS, message(type, body));
    }

    private static ProviderMessage message(String type, String body) {
        return new ProviderMessage(
                new EventId(UUID.fromString("01900000-0000-7000-8000-0000000000e1")),
                Provider.ZOOM,
                type,
                "key",
                body,
                Instant.parse("2026-03-02T09:00:00Z"));
    }
}
