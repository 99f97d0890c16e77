package com.leadintel.application.call;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.CallAnalysed;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;

/** What an analysis found fills the lead. */
@Step
public class LearnOnAnalysis implements EventHandler<CallAnalysed> {
    private final LearnFromCall learn;

    @Inject
    public LearnOnAnalysis(LearnFromCall learn) {
        this.learn = learn;
    }

    @Override
    public String name() {
        return "call.learn-on-analysis";
    }

    @Override
    public Class<CallAnalysed> event() {
        return CallAnalysed.class;
    }

    @Override
    public void on(EventId id, CallAnalysed event) {
        learn.handle(event.tenant(), new CallId(event.entity()));
    }
}
