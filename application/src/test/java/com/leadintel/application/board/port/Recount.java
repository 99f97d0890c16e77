package com.leadintel.application.board.port;

import com.leadintel.application.board.StageFlow;
import com.leadintel.application.board.port.StageCounters.Standing;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.lead.StageMove;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The board's counters counted anew, lead by lead, from the leads' own histories. */
public final class Recount {
    private record Place(Stage stage, Optional<UserId> owner) {}

    private record Way(Stage from, Stage to) {}

    private Recount() {}

    /** Who stands where. */
    public static List<Standing> standing(Collection<Lead.State> leads, Instant now) {
        Map<Place, List<Duration>> ages = new LinkedHashMap<>();
        leads.forEach(lead -> ages.computeIfAbsent(
                        new Place(lead.progress().stage(), lead.owner()), place -> new ArrayList<>())
                .add(Duration.between(lead.progress().since(), now)));
        return ages.entrySet().stream()
                .map(entry -> new Standing(
                        entry.getKey().stage(),
                        entry.getKey().owner(),
                        entry.getValue().size(),
                        sum(entry.getValue())))
                .toList();
    }

    /** Who went where on a day or later. */
    public static List<StageFlow> flows(Collection<Lead.State> leads, LocalDate from) {
        Map<Way, List<Duration>> stays = new LinkedHashMap<>();
        leads.forEach(lead -> {
            Instant entered = lead.captures().get(0).at();
            for (StageMove move : lead.progress().moves()) {
                if (!LocalDate.ofInstant(move.at(), ZoneOffset.UTC).isBefore(from)) {
                    stays.computeIfAbsent(new Way(move.from(), move.to()), way -> new ArrayList<>())
                            .add(Duration.between(entered, move.at()));
                }
                entered = move.at();
            }
        });
        return stays.entrySet().stream()
                .map(entry -> new StageFlow(
                        entry.getKey().from(),
                        entry.getKey().to(),
                        entry.getValue().size(),
                        sum(entry.getValue())))
                .toList();
    }

    private static Duration sum(List<Duration> durations) {
        return durations.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
