package com.leadintel.application.call;

import com.leadintel.application.call.port.CallReports;
import com.leadintel.application.integration.KeepMessage;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.application.integration.ShowMessage;
import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.shared.EventId;
import jakarta.inject.Inject;

/** Makes calls of what the telephony provider reported. */
@Step
public class ReadCallMessage implements JobRunner {
    private final ShowMessage messages;
    private final CallReports reports;
    private final RegisterCall register;

    @Inject
    public ReadCallMessage(ShowMessage messages, CallReports reports, RegisterCall register) {
        this.messages = messages;
        this.reports = reports;
        this.register = register;
    }

    @Override
    public String kind() {
        return KeepMessage.jobKind(Provider.ZOOM);
    }

    @Override
    public void run(JobRun run) {
        ProviderMessage message = messages.handle(run.tenant(), new EventId(run.subject()));
        reports.read(run.tenant(), message).forEach(report -> register.handle(run.tenant(), report));
    }
}
