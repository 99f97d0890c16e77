package com.leadintel.application.call;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.CallMatched;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;

/** A call that found its lead tells it everything. */
@Step
public class LearnOnMatch implements EventHandler<CallMatched> {
    private final LearnFromCall learn;

    @Inject
    public LearnOnMatch(LearnFromCall learn) {
        this.learn = learn;
    }

    @Override
    public String name() {
        return "call.learn-on-match";
    }

    @Override
    public Class<CallMatched> event() {
        return CallMatched.class;
    }

    @Override
    public void on(EventId id, CallMatched event) {
        learn.handle(event.tenant(), new CallId(event.entity()));
    }
}
