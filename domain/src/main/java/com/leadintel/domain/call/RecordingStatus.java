package com.leadintel.domain.call;

import java.util.Set;

/** How far a recording has come on its way from the provider to a transcript. */
public enum RecordingStatus {
    DOWNLOADING,
    DOWNLOADED,
    TRANSCRIBING,
    COMPLETE,
    FAILED;

    /** Whether a recording in this state may go on to the next. */
    public boolean mayBecome(RecordingStatus next) {
        return switch (this) {
            case DOWNLOADING -> Set.of(DOWNLOADED, FAILED).contains(next);
            case DOWNLOADED -> Set.of(TRANSCRIBING, COMPLETE, FAILED).contains(next);
            case TRANSCRIBING -> Set.of(DOWNLOADED, COMPLETE, FAILED).contains(next);
            case COMPLETE -> false;
            case FAILED ->
                Set.of(DOWNLOADING, DOWNLOADED, TRANSCRIBING, COMPLETE).contains(next);
        };
    }
}
