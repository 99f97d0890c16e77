package com.leadintel.domain.research;

import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What research found out about a lead, once and for all: a new research writes a new dossier. It is complete when a source
 * gave at least one checked finding beyond the fields that the lead itself brought; what is missing stays visible as gaps.
 */
public record Dossier(
        DossierId id,
        TenantId tenant,
        LeadId lead,
        DossierContent content,
        List<SourceReport> sources,
        List<DossierCheck.Dropped> dropped,
        Instant writtenAt) {
    public Dossier {
        Require.present(id, "dossier.id-missing");
        Require.present(tenant, "dossier.tenant-missing");
        Require.present(lead, "dossier.lead-missing");
        Require.present(content, "dossier.content-missing");
        sources = List.copyOf(sources);
        dropped = List.copyOf(dropped);
        Require.present(writtenAt, "dossier.time-missing");
    }

    /** A dossier of content whose evidence was checked. */
    public static Dossier of(
            DossierId id,
            TenantId tenant,
            LeadId lead,
            DossierCheck.Checked checked,
            List<SourceResult> sources,
            Instant now) {
        List<SourceReport> reports = sources.stream().map(SourceResult::report).toList();
        return new Dossier(id, tenant, lead, checked.content(), reports, checked.dropped(), now);
    }

    /** The same dossier about the lead that its own one has become one with. */
    public Dossier about(LeadId remaining) {
        return new Dossier(id, tenant, remaining, content, sources, dropped, writtenAt);
    }

    /** How many findings it holds beyond the fields that the lead brought. */
    public int checkedFindings() {
        return (int) content.findings().stream()
                .filter(finding -> !finding.repeatsTheLead())
                .count();
    }

    /** Whether at least one source yielded a checked finding. */
    public boolean complete() {
        return checkedFindings() > 0;
    }

    /** What is missing and why, as stable codes, such as {@code website.timed-out} or {@code dossier.no-pain-points}. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        sources.stream()
                .filter(report -> report.state() != SourceResult.State.FOUND)
                .map(report -> report.reason().orElse(defaultReason(report)))
                .forEach(gaps::add);
        gap(gaps, !complete(), "dossier.no-checked-finding");
        gap(gaps, content.painPoints().isEmpty(), "dossier.no-pain-points");
        gap(gaps, content.products().isEmpty(), "dossier.no-product-fit");
        gap(gaps, content.budget().isEmpty(), "dossier.no-budget");
        gap(gaps, content.decisionMaker().isEmpty(), "dossier.no-decision-maker");
        return List.copyOf(gaps);
    }

    /** What the lead remembers of it. */
    public ResearchNote note() {
        return new ResearchNote(
                id,
                checkedFindings(),
                complete(),
                content.fit(),
                content.budget().map(BudgetEstimate::tier),
                writtenAt);
    }

    private static void gap(List<String> gaps, boolean missing, String code) {
        if (missing) {
            gaps.add(code);
        }
    }

    private static String defaultReason(SourceReport report) {
        return (report.source() + "." + report.state()).toLowerCase(Locale.ROOT);
    }
}
