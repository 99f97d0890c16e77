package com.leadintel.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every analyst of calls promises, a rules engine or a language model. */
public interface CallAnalystContract {
    CallId READ = new CallId(UUID.fromString("01900000-0000-7000-8000-00000000000c"));

    /** The analyst. */
    CallAnalyst analyst();

    /** What of the analyst's findings stands when their words were looked up. */
    private EvidenceCheck.Checked read(Optional<CallType> type, String... lines) {
        Transcript talk = CallFixtures.transcript(lines);
        CallBrief brief = new CallBrief(
                READ, LocalDate.of(2026, 3, 12), type, talk, Currency.getInstance("USD"), Set.of("Rivalsoft"));
        return EvidenceCheck.of(READ, talk, analyst().analyse(CallFixtures.TENANT, brief));
    }

    private EvidenceCheck.Checked readTalkOnMoney(Optional<CallType> type) {
        return read(
                type,
                "Maya: What do you want to change about planning, and is there a budget for it?",
                "Elena: We double-book a trailer three times a week, and we have eighty-five thousand set aside.",
                "Maya: What did you look at so far?",
                "Elena: I saw Rivalsoft last week.");
    }

    @Test
    default void whatTheBuyerHasToSpendStandsInTheBuyersWords() {
        assertThat(readTalkOnMoney(Optional.empty()).findings().buyer().budget())
                .hasValueSatisfying(claim -> {
                    assertThat(claim.value().most()).isEqualTo(Money.of(85_000, "USD"));
                    assertThat(claim.evidence()).allSatisfy(words -> {
                        assertThat(words.speaker()).isEqualTo("Elena");
                        assertThat(words.quote()).contains("eighty-five thousand");
                    });
                });
    }

    @Test
    default void everyWordIsFromTheCallThatWasGiven() {
        assertThat(readTalkOnMoney(Optional.empty()).dropped())
                .extracting(EvidenceCheck.Dropped::reason)
                .doesNotContain(EvidenceCheck.Reason.OTHER_CALL);
    }

    @Test
    default void aCompetitorThatTheTenantKnowsIsHeard() {
        assertThat(readTalkOnMoney(Optional.empty()).findings().competitors())
                .extracting(CompetitorMention::name)
                .contains("Rivalsoft");
    }

    @Test
    default void whatAPersonCalledTheCallCounts() {
        assertThat(readTalkOnMoney(Optional.of(CallType.CLOSING)).findings().type())
                .isEqualTo(CallType.CLOSING);
    }

    @Test
    default void whoeverSaysNothingIsNoFurtherKnown() {
        Findings found = read(Optional.empty(), "Maya: Hm.", "Elena: Hm.").findings();
        assertThat(found.buyer()).isEqualTo(BuyerFacts.NONE);
        assertThat(found.objections()).isEmpty();
        assertThat(found.nextSteps()).isEmpty();
        assertThat(found.competitors()).isEmpty();
    }

    @Test
    default void everyCallIsReadByTheSameEngine() {
        assertThat(read(Optional.empty(), "Maya: Hm.", "Elena: Hm.").findings().engine())
                .isEqualTo(readTalkOnMoney(Optional.empty()).findings().engine());
    }
}
