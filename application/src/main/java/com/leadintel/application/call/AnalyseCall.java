package com.leadintel.application.call;

import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallAnalyst;
import com.leadintel.domain.call.CallBrief;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.tenant.Tenant;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Has a call's transcript read by the analyst and takes what can be proven into the record. */
@Step
public class AnalyseCall {
    private final KeepCall keep;
    private final Tenants tenants;
    private final CallAnalyst analyst;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public AnalyseCall(KeepCall keep, Tenants tenants, CallAnalyst analyst, Ids ids, Clock clock) {
        this.keep = keep;
        this.tenants = tenants;
        this.analyst = analyst;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Analyses the call; the same findings again add no version. Refuses a call without a transcript with
     * {@code call.transcript-missing}.
     */
    public void handle(Caller caller, CallId id) {
        caller.must(Permission.CALL_WRITE);
        Tenant tenant = tenants.get(caller.tenant());
        Call call = keep.load(caller.tenant(), id);
        CallBrief brief = call.brief(tenant.zone(), tenant.currency(), Set.of());
        Findings findings = analyst.analyse(caller.tenant(), brief);
        keep.handle(
                caller.tenant(),
                id,
                changed -> changed.analysed(new AnalysisId(ids.next()), findings, clock.instant()));
    }
}
