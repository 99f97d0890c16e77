package com.leadintel.domain.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.TenantId;

/** Keeps recordings private and gives them back, whole or in ranges. */
public interface RecordingStore {
    /** Keeps the sound of a call; keeping the same call's sound again replaces it. */
    Recording.Stored keep(TenantId tenant, CallId call, Audio audio);

    /** The bytes from {@code from} (inclusive), at most {@code length} of them; refuses NotFound for an unknown key. */
    Audio open(TenantId tenant, String key, long from, long length);

    /** Removes a recording for good; removing one that is not there does nothing. */
    void remove(TenantId tenant, String key);
}
