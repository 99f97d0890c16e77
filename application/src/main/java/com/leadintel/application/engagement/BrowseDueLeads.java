package com.leadintel.application.engagement;

import com.leadintel.application.engagement.port.WorkList;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists the leads that wait for the caller now, each with what to do and why: the best 40 of their own leads, and the 10
 * that came in last and that nobody owns.
 */
@UseCase
public class BrowseDueLeads {
    private static final int OWN = 40;
    private static final int UNOWNED = 10;
    private static final Comparator<DueLead> FIRST_THINGS_FIRST = Comparator.comparing(DueLead::unowned)
            .thenComparing(due -> !due.advice().overdue())
            .thenComparing(due -> -due.lead().score().value());

    private final WorkList work;
    private final AdviseOnLeads advise;

    @Inject
    public BrowseDueLeads(WorkList work, AdviseOnLeads advise) {
        this.work = work;
        this.advise = advise;
    }

    /**
     * One's own leads first, of those the overdue ones, then the best scores; leads with nothing to do are left out. An
     * integration is refused with {@code work.user-missing}.
     */
    public List<DueLead> handle(Caller caller) {
        caller.must(Permission.LEAD_READ);
        Require.that(caller.user().isPresent(), "work.user-missing");
        List<LeadLine> lines = Stream.concat(
                        work.own(caller.tenant(), caller.user().orElseThrow(), OWN).stream(), unowned(caller))
                .toList();
        Map<LeadId, NextBestAction> advice =
                advise.handle(caller, lines.stream().map(LeadLine::id).toList());
        return lines.stream()
                .flatMap(line ->
                        Optional.ofNullable(advice.get(line.id())).map(what -> new DueLead(line, what)).stream())
                .filter(due -> due.advice().action() != NextBestAction.Action.WAIT)
                .sorted(FIRST_THINGS_FIRST)
                .toList();
    }

    /** Leads to take are shown to those who may take them. */
    private Stream<LeadLine> unowned(Caller caller) {
        return caller.may(Permission.LEAD_WRITE) ? work.unowned(caller.tenant(), UNOWNED).stream() : Stream.of();
    }
}
