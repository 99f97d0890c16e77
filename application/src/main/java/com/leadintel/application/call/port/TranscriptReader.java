package com.leadintel.application.call.port;

import com.leadintel.domain.call.Transcript;
import com.leadintel.domain.shared.TenantId;
import java.util.Set;

/** Reads transcript files that people bring: Zoom and Azure JSON, WebVTT, SRT, speaker-labelled text and Markdown. */
public interface TranscriptReader {
    /**
     * The transcript in the file; {@code sellers} are the names of our own people, by which the sides are told apart.
     * Refuses what is none of the formats with {@code transcript.format-unknown}.
     */
    Transcript read(TenantId tenant, byte[] file, Set<String> sellers);
}
