package com.leadintel.application.call;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.CallLogged;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;

/** A call with a known lead makes it contacted. */
@Step
public class LearnOnLogged implements EventHandler<CallLogged> {
    private final LearnFromCall learn;

    @Inject
    public LearnOnLogged(LearnFromCall learn) {
        this.learn = learn;
    }

    @Override
    public String name() {
        return "call.learn-on-logged";
    }

    @Override
    public Class<CallLogged> event() {
        return CallLogged.class;
    }

    @Override
    public void on(EventId id, CallLogged event) {
        learn.handle(event.tenant(), new CallId(event.entity()));
    }
}
