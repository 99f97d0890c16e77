package com.leadintel.application.lead;

import com.leadintel.application.job.JobRun;
import com.leadintel.application.job.JobRunner;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.Refusal;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Once a day the leads that are still being worked on are scored anew, page by page, so that recency decays. */
@Step
public class RescoreOpenLeads implements JobRunner {
    /** The kind of job that this is. */
    public static final String KIND = "lead.rescore";

    private static final int PAGE = 200;
    private static final LeadFilter OPEN = new LeadFilter(
            Set.of(Stage.NEW, Stage.RESEARCHED, Stage.CONTACTED, Stage.QUALIFIED),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final BrowseLeads browse;
    private final ScoreLead score;

    @Inject
    public RescoreOpenLeads(BrowseLeads browse, ScoreLead score) {
        this.browse = browse;
        this.score = score;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean daily() {
        return true;
    }

    @Override
    public void run(JobRun run) {
        Caller scoring = Caller.system(run.tenant(), "Scoring");
        Optional<Cursor> from = Optional.empty();
        do {
            Page<LeadLine> page = browse.handle(scoring, OPEN, from, PAGE);
            page.items().forEach(line -> rescore(scoring, line.id()));
            from = page.next();
        } while (from.isPresent() && !run.cancelRequested());
    }

    /** Scores one, unless it has become one with another since its page was read. */
    private void rescore(Caller scoring, LeadId lead) {
        try {
            score.handle(scoring, lead);
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.GONE) {
                throw refused;
            }
        }
    }
}
