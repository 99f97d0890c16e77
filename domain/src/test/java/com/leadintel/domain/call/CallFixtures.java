package com.leadintel.domain.call;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Calls, transcripts and findings for tests of every module. */
public final class CallFixtures {
    public static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    public static final TenantId TENANT = new TenantId(new UUID(1, 1));
    public static final CallId CALL = new CallId(new UUID(2, 2));
    public static final LeadId LEAD = new LeadId(new UUID(3, 3));
    public static final UserId SELLER = new UserId(new UUID(4, 4));

    private CallFixtures() {}

    public static Call.Facts facts() {
        return new Call.Facts(
                CallDirection.OUTBOUND,
                Optional.of(new PhoneNumber("+15551234567")),
                Optional.of(SELLER),
                Optional.empty(),
                NOW.minusSeconds(3600),
                Duration.ofMinutes(20),
                Optional.of(CallType.DISCOVERY));
    }

    public static Call logged() {
        return Call.logged(CALL, TENANT, facts(), NOW);
    }

    public static Call recorded() {
        return Call.recorded(CALL, TENANT, facts(), new Origin("zoom", "call-7"), "rec-7", NOW);
    }

    public static Recording.Stored stored() {
        return new Recording.Stored("calls/2", "audio/mpeg", 1234);
    }

    /** A transcript without times; Maya sells, everybody else buys. Each line is {@code Name: words}. */
    public static Transcript transcript(String... lines) {
        List<String> all = Arrays.asList(lines);
        return new Transcript(
                TranscriptSource.UPLOADED,
                java.util.stream.IntStream.range(0, all.size())
                        .mapToObj(index -> {
                            String[] parts = all.get(index).split(": ", 2);
                            Side side = parts[0].equals("Maya") ? Side.SELLER : Side.BUYER;
                            return Turn.untimed(index, parts[0], side, parts[1]);
                        })
                        .toList());
    }

    public static Transcript shortTalk() {
        return transcript(
                "Maya: What would you want to spend?", "Elena: We have eighty-five thousand set aside for tooling.");
    }

    /** These words where they first stand in the transcript. */
    public static Evidence.Spoken words(Transcript transcript, String quote) {
        Turn turn = transcript.turns().stream()
                .filter(one -> one.text().contains(quote))
                .findFirst()
                .orElseThrow();
        int from = turn.text().indexOf(quote);
        return new Evidence.Spoken(
                CALL,
                turn.index(),
                from,
                from + quote.length(),
                turn.speaker(),
                quote,
                Optional.empty(),
                Optional.empty());
    }

    public static Scorecard scorecard(Evidence.Spoken proof) {
        return new Scorecard(
                "discovery/1",
                Map.of(Dimension.DISCOVERY, 3),
                Arrays.stream(Dimension.values())
                        .map(dimension -> new DimensionScore(
                                dimension,
                                dimension == Dimension.DISCOVERY ? Optional.of(new Score(70)) : Optional.empty(),
                                dimension == Dimension.DISCOVERY ? List.of(proof) : List.of(),
                                new Advice("advice.discovery.more", Map.of("questions", "2"))))
                        .toList());
    }

    /** One of everything, resting on the words of {@link #shortTalk()}. */
    public static Findings findings() {
        Transcript talk = shortTalk();
        Evidence.Spoken asked = words(talk, "What would you want to spend?");
        Evidence.Spoken said = words(talk, "We have eighty-five thousand set aside");
        Confidence sure = new Confidence(0.9);
        return new Findings(
                "rules/1",
                CallType.DISCOVERY,
                new BuyerFacts(
                        Optional.of(new Claim<>(
                                new Budget(Money.of(85000, "USD"), Money.of(85000, "USD"), Budget.Per.ONCE),
                                sure,
                                List.of(said))),
                        Optional.of(new Claim<>(new Authority("Elena", true), sure, List.of(said))),
                        Optional.of(new Claim<>(new Need(said.quote()), sure, List.of(said))),
                        Optional.of(new Claim<>(Timeframe.on(LocalDate.of(2026, 3, 31)), sure, List.of(said)))),
                scorecard(asked),
                new Measures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1, 1),
                List.of(new Question(Side.SELLER, true, Question.Topic.BUDGET, asked)),
                List.of(new Objection(
                        Objection.Category.PRICE, List.of(said), Set.of(Objection.Step.ACKNOWLEDGE), true)),
                List.of(new CompetitorMention("Boltworks", Side.BUYER, said)),
                List.of(new Mood(0, 0), new Mood(1, 0.5)),
                List.of(new NextStep("Maya", Side.SELLER, Optional.of(LocalDate.of(2026, 3, 17)), List.of(asked))),
                List.of(new Insight(new Advice("insight.budget-known", Map.of()), List.of(said))));
    }
}
