package com.leadintel.domain.lead;

import static com.leadintel.domain.lead.LeadFixtures.MAYA;
import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a lead, in whatever order; each run is repeated by its seed, which stands in the test's name. */
class LeadPropertiesTest {
    private static final List<String> FIRST = List.of("Dana", "Jon", "John", "Zoë", "Mary Ann");
    private static final List<String> LAST = List.of("Smith", "Smyth", "van Dijk", "Whitfield");
    private static final List<String> FIRM = List.of("TechCorp Inc", "Techcorp", "Tech Corp GmbH", "Baltic Shipping");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLeadAlwaysComesBackFromItsState(long seed) {
        Lead lead = lived(new Random(seed));
        assertThat(Lead.restore(lead.state()).state()).isEqualTo(lead.state());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theReasonsAlwaysAddUpToTheScore(long seed) {
        LeadScore score = lived(new Random(seed)).score();
        assertThat(score.reasons().stream().mapToInt(LeadScore.Reason::points).sum())
                .isEqualTo(score.value().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theMovesAlwaysFormOneWayToTheStage(long seed) {
        Lead lead = lived(new Random(seed));
        Stage at = Stage.NEW;
        for (StageMove move : lead.state().progress().moves()) {
            assertThat(move.from()).isEqualTo(at);
            at = move.to();
        }
        assertThat(at).isEqualTo(lead.stage());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onlyAQualifiedLeadIsEverHandedOff(long seed) {
        assertThat(lived(new Random(seed)).state().progress().moves())
                .filteredOn(move -> move.to() == Stage.HANDED_OFF)
                .allMatch(move -> move.from() == Stage.QUALIFIED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void beingAlikeGoesBothWays(long seed) {
        Random random = new Random(seed);
        MatchKeys one = MatchKeys.of(somebody(random));
        MatchKeys other = MatchKeys.of(somebody(random));
        assertThat(DuplicateMatch.between(one, other)).isEqualTo(DuplicateMatch.between(other, one));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mergingTwiceAddsNothingTheSecondTime(long seed) {
        Random random = new Random(seed);
        LeadDetails known = somebody(random);
        LeadDetails again = somebody(random);
        LeadDetails merged = known.filledFrom(again);
        assertThat(merged.filledFrom(again)).isEqualTo(merged);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Lead lived(Random random) {
        Lead lead = Lead.capture(LeadFixtures.LEAD, LeadFixtures.TENANT, somebody(random), LeadFixtures.byForm(), NOW);
        for (int day = 1; day <= 30; day++) {
            try {
                happen(lead, random, NOW.plusSeconds(day * 86_400L));
            } catch (Refusal refused) {
                assertThat(refused.kind()).isIn(Refusal.Kind.RULE_BROKEN, Refusal.Kind.NOT_FOUND);
            }
        }
        return lead;
    }

    private static void happen(Lead lead, Random random, Instant now) {
        BantElement element = any(random, BantElement.values());
        LeadId other = new LeadId(new UUID(9, random.nextInt(3)));
        switch (random.nextInt(10)) {
            case 0 -> lead.moveTo(any(random, Stage.values()), MAYA, Optional.of("Why not"), now);
            case 1 -> lead.noteDossier(LeadFixtures.note(random.nextInt(3)), LeadFixtures.RESEARCH, now);
            case 2 -> lead.noteContact(any(random, ContactHistory.Kind.values()), now, MAYA, now);
            case 3 -> lead.recordBant(element, BantValue.written("Known", MAYA, now), now);
            case 4 -> lead.learnBant(element, LeadFixtures.heard("as I said", random.nextDouble(), now), now);
            case 5 -> lead.mergeIn(somebody(random), LeadFixtures.byForm(), now);
            case 6 -> lead.markHandedOff(MAYA, now);
            case 7 ->
                lead.recordOutcome(
                        new Outcome(any(random, Outcome.Result.values()), Optional.of(Money.of(5, "EUR")), MAYA, now),
                        now);
            case 8 -> lead.flagDuplicate(other, List.of(new DuplicateReason(DuplicateReason.Kind.NAME, 0.95)), now);
            default -> lead.dismissDuplicate(other, MAYA, now);
        }
    }

    private static LeadDetails somebody(Random random) {
        Person person = Person.named(any(random, FIRST), any(random, LAST));
        Person reachable = random.nextBoolean()
                ? person.at(new EmailAddress("p" + random.nextInt(3) + "@techcorp.example"))
                : person;
        return LeadDetails.of(reachable, Company.named(any(random, FIRM)));
    }

    private static <T> T any(Random random, List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    @SafeVarargs
    private static <T> T any(Random random, T... choice) {
        return choice[random.nextInt(choice.length)];
    }
}
