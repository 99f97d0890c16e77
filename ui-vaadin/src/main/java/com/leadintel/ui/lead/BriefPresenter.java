package com.leadintel.ui.lead;

import com.leadintel.application.call.ShowCallsWithLead;
import com.leadintel.application.engagement.AdviseOnLead;
import com.leadintel.application.job.CancelJob;
import com.leadintel.application.job.Job;
import com.leadintel.application.research.ShowResearch;
import com.leadintel.application.research.StartResearch;
import com.leadintel.domain.call.Analysis;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.SourceReport;
import com.leadintel.domain.research.SourceResult;
import com.leadintel.domain.shared.JobId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Score;
import com.leadintel.ui.kit.Proof;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Ages;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What there is to read about a lead, and the advice that follows from it. */
@Dependent
public class BriefPresenter {
    private final SessionCaller session;
    private final ShowResearch research;
    private final StartResearch start;
    private final CancelJob cancel;
    private final AdviseOnLead advise;
    private final ShowCallsWithLead calls;
    private final Clock clock;

    @Inject
    public BriefPresenter(
            SessionCaller session,
            ShowResearch research,
            StartResearch start,
            CancelJob cancel,
            AdviseOnLead advise,
            ShowCallsWithLead calls,
            Clock clock) {
        this.session = session;
        this.research = research;
        this.start = start;
        this.cancel = cancel;
        this.advise = advise;
        this.calls = calls;
        this.clock = clock;
    }

    /** The brief of a lead as it is now. */
    public Brief open(LeadId id) {
        ShowResearch.Research found = research.handle(session.caller(), id);
        return new Brief(
                found.job().filter(job -> !job.state().ended()).map(job -> running(job, found.sources())),
                found.dossier().map(this::dossier),
                advice(id),
                calls(id));
    }

    /** Has the lead researched, again or for the first time. */
    public void research(LeadId id) {
        start.handle(session.caller(), id, Optional.empty());
    }

    /** Stops a research. */
    public void stop(JobId job) {
        cancel.handle(session.caller(), job);
    }

    private Brief.Advice advice(LeadId id) {
        NextBestAction next = advise.handle(session.caller(), id);
        return new Brief.Advice(next.action(), AdviceWords.title(next), AdviceWords.reason(next), next.overdue());
    }

    private List<Brief.CallRow> calls(LeadId id) {
        if (!session.caller().may(Permission.CALL_READ)) {
            return List.of();
        }
        return calls.handle(session.caller(), id).stream().map(this::row).toList();
    }

    private Brief.CallRow row(Call.State call) {
        Optional<Score> overall = Analysis.counting(call)
                .flatMap(analysis -> analysis.findings().scorecard().overall());
        return new Brief.CallRow(
                call.id(),
                call.type().map(type -> Texts.name("call-type", type)).orElse(Texts.of("call")),
                Numbers.length(call.duration()),
                call.occurredAt(),
                overall.map(score -> OptionalInt.of(score.value())).orElse(OptionalInt.empty()));
    }

    private static Brief.Running running(Job job, List<SourceReport> sources) {
        long done = sources.stream()
                .filter(source ->
                        source.state() != SourceResult.State.WAITING && source.state() != SourceResult.State.RUNNING)
                .count();
        return new Brief.Running(job.id(), (int) done, sources.size());
    }

    private Brief.Found dossier(Dossier dossier) {
        DossierContent content = dossier.content();
        return new Brief.Found(
                dossier.complete(),
                content.engine(),
                Ages.ago(dossier.writtenAt(), clock.instant()),
                Texts.count("timeline.findings", dossier.checkedFindings()),
                claims(content.summary()),
                claims(content.painPoints()),
                content.products().stream()
                        .map(product ->
                                new Brief.Fit(product.name(), product.fit().value(), claims(product.because())))
                        .toList(),
                content.talkTracks().stream()
                        .map(track -> new Brief.Claim(track.text(), proofs(track.because()), sure(track.because())))
                        .toList(),
                content.budget()
                        .map(budget ->
                                new Brief.Claims(Texts.name("budget-tier", budget.tier()), claims(budget.because()))),
                content.decisionMaker()
                        .map(person -> new Brief.Claims(
                                person.name() + ", " + person.title(), claims(List.of(person.finding())))),
                content.signals().stream()
                        .map(signal -> new Brief.Claim(
                                Texts.name("signal", signal.kind()) + ": "
                                        + signal.finding().statement(),
                                proofs(signal.finding()),
                                sure(signal.finding())))
                        .toList(),
                dossier.gaps().stream().map(code -> Texts.name("gap", code)).toList());
    }

    /** What was found, each sentence once with all that proves it, though it may speak of several things. */
    private static List<Brief.Claim> claims(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::statement, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(BriefPresenter::claim)
                .toList();
    }

    private static Brief.Claim claim(List<Finding> same) {
        return new Brief.Claim(
                same.get(0).statement(),
                same.stream()
                        .flatMap(finding -> proofs(finding).stream())
                        .distinct()
                        .toList(),
                same.stream().mapToDouble(BriefPresenter::sure).max().orElse(0));
    }

    private static List<Proof> proofs(Finding finding) {
        return List.of(Proof.of(finding.evidence()));
    }

    private static double sure(Finding finding) {
        return finding.confidence().value();
    }
}
