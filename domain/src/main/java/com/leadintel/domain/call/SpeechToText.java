package com.leadintel.domain.call;

import com.leadintel.domain.shared.TenantId;

/** Turns sound into a transcript. Refuses Unavailable when no engine can be reached. */
public interface SpeechToText {
    /** Writes down what is said, with times; speakers are told apart as far as the engine can. */
    Transcript transcribe(TenantId tenant, Audio audio);
}
