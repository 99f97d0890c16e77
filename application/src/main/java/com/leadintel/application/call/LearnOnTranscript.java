package com.leadintel.application.call;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.TranscriptAttached;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;

/** A lead forgets what stood in a transcript that gave way, whether and whenever the new one is analysed. */
@Step
public class LearnOnTranscript implements EventHandler<TranscriptAttached> {
    private final LearnFromCall learn;

    @Inject
    public LearnOnTranscript(LearnFromCall learn) {
        this.learn = learn;
    }

    @Override
    public String name() {
        return "call.learn-on-transcript";
    }

    @Override
    public Class<TranscriptAttached> event() {
        return TranscriptAttached.class;
    }

    @Override
    public void on(EventId id, TranscriptAttached event) {
        learn.handle(event.tenant(), new CallId(event.entity()));
    }
}
