package com.leadintel.ui.board;

import com.leadintel.application.board.ShowMetrics;
import com.leadintel.application.board.StageMetrics;
import com.leadintel.ui.shell.SessionCaller;
import com.leadintel.ui.text.Ages;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the board is doing, in words. */
@Dependent
public class MetricsPresenter {
    /** The days whose moves count. */
    public static final int DAYS = 30;

    private static final String NOTHING = "–";

    private final SessionCaller session;
    private final ShowMetrics show;
    private final Clock clock;

    @Inject
    public MetricsPresenter(SessionCaller session, ShowMetrics show, Clock clock) {
        this.session = session;
        this.show = show;
        this.clock = clock;
    }

    /** One stage: how many leads stand there, how old they are, how long those that left had stayed, how many went on. */
    public record Row(String stage, String name, String leads, String age, String stay, String wentOn) {}

    /** Every stage in the order of the board. */
    public List<Row> rows() {
        return show.handle(session.caller(), DAYS).stages().stream()
                .map(this::row)
                .toList();
    }

    private Row row(StageMetrics stage) {
        return new Row(
                stage.stage().name(),
                Texts.name("stage", stage.stage()),
                Numbers.grouped(stage.leads()),
                length(stage.averageAge()),
                length(stage.averageStay()),
                stage.conversion()
                        .map(share -> Texts.of(
                                "metrics.share",
                                Numbers.percent(share),
                                Numbers.grouped(stage.advanced()),
                                Numbers.grouped(stage.left())))
                        .orElse(NOTHING));
    }

    private String length(Optional<Duration> time) {
        Instant now = clock.instant();
        return time.map(duration -> duration.compareTo(Duration.ofMinutes(1)) < 0
                        ? Texts.of("metrics.short")
                        : Ages.since(now.minus(duration), now))
                .orElse(NOTHING);
    }
}
