package com.leadintel.application.call.port;

import com.leadintel.domain.call.RecordingStore;
import com.leadintel.domain.call.RecordingStoreContract;

class InMemoryRecordingsTest implements RecordingStoreContract {
    private final InMemoryRecordings recordings = new InMemoryRecordings();

    @Override
    public RecordingStore store() {
        return recordings;
    }
}
