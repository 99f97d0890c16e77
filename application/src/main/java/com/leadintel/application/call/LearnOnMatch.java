package com.leadintel.application.call;

import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.CallMatched;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;

/** A call that found its lead tells it everything, once the lead that it was thought to be with has forgotten it. */
@Step
public class LearnOnMatch implements EventHandler<CallMatched> {
    private final TakeBackCall takeBack;
    private final LearnFromCall learn;

    @Inject
    public LearnOnMatch(TakeBackCall takeBack, LearnFromCall learn) {
        this.takeBack = takeBack;
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
        event.former().ifPresent(former -> takeBack.handle(event.tenant(), event.call(), former));
        learn.handle(event.tenant(), event.call());
    }
}
