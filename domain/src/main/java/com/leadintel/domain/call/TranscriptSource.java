package com.leadintel.domain.call;

/** Where a transcript came from. */
public enum TranscriptSource {
    PROVIDER,
    SPEECH_TO_TEXT,
    UPLOADED
}
