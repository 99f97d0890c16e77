package com.leadintel.ui.board;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.kit.BantMarks;
import com.leadintel.ui.kit.ScoreRing;
import com.leadintel.ui.lead.AdviceWords;
import com.leadintel.ui.text.Ages;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes cards: what a lead's line says in the words of the board. */
record Cards(Map<UserId, String> owners, boolean movable, Instant now) {
    private static final Duration OLD = Duration.ofDays(8);

    BoardCard of(LeadLine line, Optional<NextBestAction> advice) {
        String title = line.company().or(line::person).orElse("");
        String who = Stream.of(line.company().isPresent() ? line.person() : Optional.<String>empty(), line.title())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        Optional<String> owner = line.owner().map(owners::get);
        String age = Ages.since(line.stageSince(), now);
        String stage = Texts.name("stage", line.stage());
        String bant = bant(line);
        return new BoardCard(
                line.id().toString(),
                line.stage().name(),
                title,
                who,
                advice.map(AdviceWords::reason).orElseGet(() -> line.industry().orElse("")),
                advice.map(AdviceWords::icon).orElse("building-2"),
                advice.map(next -> AdviceWords.title(next) + ". " + AdviceWords.reason(next))
                        .orElse(""),
                tier(line),
                line.score().value(),
                ScoreRing.band(OptionalInt.of(line.score().value())),
                Texts.of("score.of", line.score().value()),
                age,
                Texts.of("board.age", age, stage),
                old(line),
                line.known().isEmpty() ? "" : bant,
                BantMarks.label(bant),
                line.amount().map(Numbers::shortMoney).orElse(""),
                owner,
                line.email().map(EmailAddress::value),
                line.phone().map(PhoneNumber::value),
                movable,
                Texts.of(
                        "board.card",
                        title,
                        Texts.name("tier", line.tier()),
                        line.score().value(),
                        Texts.of("board.age", age, stage),
                        owner.orElse(Texts.of("board.nobody"))));
    }

    private boolean old(LeadLine line) {
        boolean worked = line.stage() != Stage.HANDED_OFF && line.stage() != Stage.DISQUALIFIED;
        return worked && Duration.between(line.stageSince(), now).compareTo(OLD) > 0;
    }

    private static String bant(LeadLine line) {
        return Stream.of(BantElement.values())
                .map(element -> line.known().contains(element) ? "y" : "n")
                .collect(Collectors.joining());
    }

    private static String tier(LeadLine line) {
        return switch (line.tier()) {
            case FIRST -> "high";
            case SECOND -> "medium";
            case THIRD -> "low";
            case FOURTH -> "least";
        };
    }
}
