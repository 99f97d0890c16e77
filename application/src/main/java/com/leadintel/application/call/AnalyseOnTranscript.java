package com.leadintel.application.call;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.TranscriptAttached;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;

/** A call that has a transcript is analysed. */
@Step
public class AnalyseOnTranscript implements EventHandler<TranscriptAttached> {
    private final AnalyseCall analyse;

    @Inject
    public AnalyseOnTranscript(AnalyseCall analyse) {
        this.analyse = analyse;
    }

    @Override
    public String name() {
        return "call.analyse-on-transcript";
    }

    @Override
    public Class<TranscriptAttached> event() {
        return TranscriptAttached.class;
    }

    @Override
    public void on(EventId id, TranscriptAttached event) {
        analyse.handle(Caller.system(event.tenant(), name()), new CallId(event.entity()));
    }
}
