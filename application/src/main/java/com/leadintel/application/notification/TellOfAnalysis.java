package com.leadintel.application.notification;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.EventHandler;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallAnalysed;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.notification.Notification.Kind;
import com.leadintel.domain.notification.Notification.Subject;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.UserId;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The owner of the lead, or else whoever held the call, hears that it was analysed. */
@UseCase
public class TellOfAnalysis implements EventHandler<CallAnalysed> {
    private final Tell tell;
    private final Calls calls;
    private final Leads leads;

    @Inject
    public TellOfAnalysis(Tell tell, Calls calls, Leads leads) {
        this.tell = tell;
        this.calls = calls;
        this.leads = leads;
    }

    @Override
    public String name() {
        return "notification.tell-of-analysis";
    }

    @Override
    public Class<CallAnalysed> event() {
        return CallAnalysed.class;
    }

    @Override
    public void on(EventId id, CallAnalysed event) {
        calls.find(event.tenant(), event.call())
                .ifPresent(call ->
                        person(call.state()).ifPresent(person -> tell.handle(event.tenant(), id, person, news(call))));
    }

    private Optional<UserId> person(Call.State call) {
        return call.lead()
                .flatMap(lead -> leads.find(call.tenant(), lead))
                .map(Lead::state)
                .flatMap(Lead.State::owner)
                .or(call::seller);
    }

    private static News news(Call call) {
        Call.State state = call.state();
        Map<String, String> facts = new HashMap<>();
        call.latestAnalysis().ifPresent(analysis -> {
            Findings findings = analysis.findings();
            facts.put("steps", Integer.toString(findings.nextSteps().size()));
            findings.scorecard().overall().ifPresent(score -> facts.put("score", Integer.toString(score.value())));
        });
        return new News(
                Kind.CALL_ANALYSED, new Subject(Subject.Thing.CALL, state.id().value()), state.lead(), facts);
    }
}
