package com.leadintel.application.call;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.application.shared.port.PhoneNumberParser;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes in a call that the provider recorded: one call however often it is reported and however many recordings of it
 * there are, matched to the lead with the outside number, and queued for the download. A call of nobody's number waits for a person.
 */
@UseCase
public class RegisterCall {
    private final Calls calls;
    private final Leads leads;
    private final Jobs jobs;
    private final PhoneNumberParser numbers;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public RegisterCall(Calls calls, Leads leads, Jobs jobs, PhoneNumberParser numbers, Ids ids, Clock clock) {
        this.calls = calls;
        this.leads = leads;
        this.jobs = jobs;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    /** The call that the report is about. */
    public CallId handle(TenantId tenant, CallReport report) {
        CallId id = calls.findByOrigin(tenant, report.origin())
                .map(known -> hearAgain(tenant, known.state().id(), report.recordingId()))
                .orElseGet(() -> register(tenant, report));
        jobs.enqueue(
                tenant,
                JobRequest.of(FetchRecording.KIND, id.value(), FetchRecording.wish(report))
                        .afterOthers()
                        .once(FetchRecording.KIND + " " + report.recordingId() + " " + report.ready()));
        return id;
    }

    private CallId hearAgain(TenantId tenant, CallId id, String recordingId) {
        Call call = calls.get(tenant, id);
        call.alsoRecordedAs(recordingId);
        calls.save(tenant, call);
        return id;
    }

    private CallId register(TenantId tenant, CallReport report) {
        Instant now = clock.instant();
        Optional<PhoneNumber> number = report.externalNumber().flatMap(text -> numbers.parse(tenant, text));
        Optional<Lead> lead = number.flatMap(known -> leads.reachedAt(tenant, known));
        Call.Facts facts = new Call.Facts(
                report.direction(),
                number,
                lead.flatMap(known -> known.state().owner()),
                lead.map(Lead::id),
                report.occurredAt(),
                report.duration(),
                Optional.empty());
        Call call = Call.recorded(new CallId(ids.next()), tenant, facts, report.origin(), report.recordingId(), now);
        calls.add(tenant, call);
        return call.state().id();
    }
}
