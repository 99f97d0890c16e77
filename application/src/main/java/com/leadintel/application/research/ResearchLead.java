package com.leadintel.application.research;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.research.port.ResearchSources;
import com.leadintel.application.shared.Step;
import com.leadintel.application.shared.port.Workers;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.DossierCheck;
import com.leadintel.domain.research.DossierWriter;
import com.leadintel.domain.research.ResearchBrief;
import com.leadintel.domain.research.ResearchSource;
import com.leadintel.domain.research.ResearchSubject;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Asks all sources about a lead side by side and writes a dossier of what they prove. A lead that was merged into another
 * needs none of its own: the job ends and leaves nothing.
 */
@Step
public class ResearchLead implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "research.lead";

    private final ResearchRecords records;
    private final ResearchSources sources;
    private final DossierWriter writer;
    private final Workers workers;
    private final Clock clock;

    @Inject
    public ResearchLead(
            ResearchRecords records, ResearchSources sources, DossierWriter writer, Workers workers, Clock clock) {
        this.records = records;
        this.sources = sources;
        this.writer = writer;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        try {
            research(run);
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.GONE) {
                throw refused;
            }
        }
    }

    /** Refused when the lead has become one with another, at the latest when the dossier is to be kept. */
    private void research(JobRun run) {
        LeadId lead = new LeadId(run.subject());
        ResearchSubject subject = records.subject(run.tenant(), lead);
        List<SourceResult> results = ask(run, subject);
        if (run.cancelRequested()) {
            return;
        }
        List<SourcePage> pages =
                results.stream().flatMap(result -> result.pages().stream()).toList();
        ResearchBrief brief = new ResearchBrief(subject, pages, records.catalogue(run.tenant()));
        DossierCheck.Checked checked = DossierCheck.of(brief, writer.write(run.tenant(), brief));
        DossierId id = new DossierId(run.job().value());
        records.keep(run.tenant(), Dossier.of(id, run.tenant(), lead, checked, results, clock.instant()));
        run.progress(results.size() + 1, results.size() + 1);
    }

    private List<SourceResult> ask(JobRun run, ResearchSubject subject) {
        List<ResearchSource> all = sources.all(run.tenant());
        records.begin(
                run.tenant(),
                subject.lead(),
                all.stream()
                        .map(source -> report(source, SourceResult.State.WAITING))
                        .toList());
        AtomicInteger done = new AtomicInteger();
        run.progress(0, all.size() + 1);
        return workers.all(all.stream()
                .<Supplier<SourceResult>>map(source -> () -> {
                    records.put(run.tenant(), subject.lead(), report(source, SourceResult.State.RUNNING));
                    SourceResult result = source.gather(run.tenant(), subject, () -> !run.cancelRequested());
                    records.put(run.tenant(), subject.lead(), result.report());
                    run.progress(done.incrementAndGet(), all.size() + 1);
                    return result;
                })
                .toList());
    }

    private static SourceReport report(ResearchSource source, SourceResult.State state) {
        return new SourceReport(source.kind(), state, List.of(), Optional.empty());
    }
}
