package com.leadintel.application.board;

import com.leadintel.application.board.port.StageCounters;
import com.leadintel.application.board.port.StageCounters.Standing;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Require;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows how the board is doing: leads and their age by stage, velocity, and conversion between stages. */
@UseCase
public class ShowMetrics {
    private static final int LONGEST = 3_660;

    private final StageCounters counters;
    private final Clock clock;

    @Inject
    public ShowMetrics(StageCounters counters, Clock clock) {
        this.counters = counters;
        this.clock = clock;
    }

    /** The metrics with the moves of so many days (1 to 3,660, in UTC, today is the last); refuses others with {@code metrics.days-out-of-range}. */
    public BoardMetrics handle(Caller caller, int days) {
        caller.must(Permission.BOARD_READ);
        Require.that(days >= 1 && days <= LONGEST, "metrics.days-out-of-range");
        Instant now = clock.instant();
        List<Standing> standing = counters.standing(caller.tenant(), now);
        List<StageFlow> flows = counters.flows(
                caller.tenant(), LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(days - 1L));
        return new BoardMetrics(
                days,
                Arrays.stream(Stage.values())
                        .map(stage -> metrics(stage, of(stage, standing), leaving(stage, flows)))
                        .toList(),
                flows);
    }

    private static StageMetrics metrics(Stage stage, List<Standing> standing, List<StageFlow> leaving) {
        long leads = standing.stream().mapToLong(Standing::leads).sum();
        Duration ages = standing.stream().map(Standing::ageTogether).reduce(Duration.ZERO, Duration::plus);
        long left = leaving.stream().mapToLong(StageFlow::moves).sum();
        Duration stays = leaving.stream().map(StageFlow::stayTogether).reduce(Duration.ZERO, Duration::plus);
        return new StageMetrics(
                stage,
                leads,
                average(ages, leads),
                standing.stream()
                        .map(one -> new StageMetrics.Share(
                                one.owner(), one.leads(), one.ageTogether().dividedBy(one.leads())))
                        .toList(),
                left,
                leaving.stream()
                        .filter(flow -> flow.from().before(flow.to()))
                        .mapToLong(StageFlow::moves)
                        .sum(),
                average(stays, left));
    }

    private static Optional<Duration> average(Duration together, long number) {
        return number == 0 ? Optional.empty() : Optional.of(together.dividedBy(number));
    }

    private static List<Standing> of(Stage stage, List<Standing> standing) {
        return standing.stream().filter(one -> one.stage() == stage).toList();
    }

    private static List<StageFlow> leaving(Stage stage, List<StageFlow> flows) {
        return flows.stream().filter(flow -> flow.from() == stage).toList();
    }
}
