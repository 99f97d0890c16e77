package com.leadintel.integrations.telephony.zoom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How we name a recording of Zoom's: of the phone by call and recording ({@code <call id>/<recording id>}), because Zoom
 * finds recordings by their call; of a meeting by {@code meeting/<meeting uuid>}.
 */
record ZoomRecordingId(boolean meeting, String of, String recording) {
    private static final String MEETING = "meeting/";

    static String phone(String call, String recording) {
        return call + "/" + recording;
    }

    static String meeting(String uuid) {
        return MEETING + uuid;
    }

    static ZoomRecordingId parse(String text) {
        if (text.startsWith(MEETING)) {
            return new ZoomRecordingId(true, text.substring(MEETING.length()), "");
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? new ZoomRecordingId(false, text, text)
                : new ZoomRecordingId(false, text.substring(0, slash), text.substring(slash + 1));
    }

    /** The path under which Zoom lists the files of the call or meeting; a meeting's uuid may hold slashes. */
    String listing() {
        return meeting
                ? "/meetings/" + encoded(encoded(of)) + "/recordings"
                : "/phone/call_logs/" + encoded(of) + "/recordings";
    }

    String transcript() {
        return "/phone/recording_transcript/download/" + encoded(recording);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
