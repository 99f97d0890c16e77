package com.leadintel.domain.call.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.call.Authority;
import com.leadintel.domain.call.Budget;
import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.CallBrief;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Need;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuyerFactsTest {
    private static BuyerFacts facts(String question, String answer) {
        CallBrief brief = new CallBrief(
                CallFixtures.CALL,
                LocalDate.of(2026, 3, 12),
                Optional.empty(),
                CallFixtures.transcript("Maya: " + question, "Elena: " + answer),
                Currency.getInstance("USD"),
                Set.of());
        Talk talk = Talk.of(brief);
        Reading reading = new Reading(talk, new Topics(talk));
        return new BuyerFactsFinder(reading, new Names(talk), Models.LEARNT).find();
    }

    private static Optional<String> budget(String question, String answer) {
        return facts(question, answer).budget().map(Claim::value).map(BuyerFactsTest::shown);
    }

    private static String shown(Budget budget) {
        String per = budget.per() == Budget.Per.ONCE ? "" : " a " + budget.per().name();
        return budget.low().equals(budget.high())
                ? budget.low() + per
                : budget.low().amount() + "-" + budget.high() + per;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We have eighty-five thousand set aside for tooling. | 85000.00 USD",
                "I've got sixty grand for this and I don't have sixty-one. | 60000.00 USD",
                "The council's approved eighty-five K. | 85000.00 USD",
                "There's about £40,000 earmarked for it. | 40000.00 GBP",
                "It's a quarter million. That's what the board released. | 250000.00 USD",
                "Our budget is between fifty and sixty thousand euros. | 50000.00-60000.00 EUR",
                "We can spend up to twelve hundred a month. | 1200.00 USD a MONTH",
                "I can't go over thirty grand. | 30000.00 USD",
                "We were awarded the grant in May, so it's 1.2 million. | 1200000.00 USD"
            })
    void moneyThatIsThereForThisIsABudget(String answer, String expected) {
        assertThat(budget("So?", answer)).contains(expected);
    }

    @Test
    void aBareNumberThatAnswersTheQuestionForTheBudgetMeansThousands() {
        assertThat(budget("Is there a budget for this?", "I've got it at sixty."))
                .contains("60000.00 USD");
    }

    @Test
    void aussieDollarsAreAustralian() {
        assertThat(budget("Aussie or Kiwi?", "The board has approved fifty thousand dollars, Aussie."))
                .contains("50000.00 AUD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If we had fifty thousand set aside we would talk.",
                "There is no fifty thousand set aside this year.",
                "My brother has a budget of fifty thousand.",
                "We spent fifty thousand on the last one.",
                "You've quoted fifty thousand.",
                "We lost fifty thousand in claims.",
                "Do we have fifty thousand for this?",
                "He said they had a budget of fifty thousand.",
                "We had fifty thousand set aside last year.",
                "I can approve up to fifty thousand.",
                "We have fifty thousand parts.",
                "We open in 2027."
            })
    void otherMoneyIsNot(String answer) {
        assertThat(budget("So?", answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anything with a plug on it, Ray decides. | Ray",
                "It has to be approved by the trustees, they vote on it. | the trustees",
                "I'd have to run it past Tom. | Tom",
                "It goes through our head office. | our head office",
                "I would have to ask Tom. He signs everything over twenty. | Tom",
                "It's my decision. | Elena",
                "I've got signing authority on this one. | Elena",
                "I sign up to a hundred thousand. | Elena",
                "Nothing happens here unless Vince okays it. | Vince",
                "It's not my decision, the CEO signs everything. | the CEO"
            })
    void theDeciderIsNamed(String answer, String expected) {
        assertThat(facts("How does it work?", answer)
                        .authority()
                        .map(Claim::value)
                        .map(Authority::decider))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's primarily my decision with CEO sign-off.",
                "The CEO has to sign it off. But the decision is mine.",
                "Tom needs to approve it, and I'd want Ray to weigh in. It's my call in the end.",
                "It goes through our head office. I own the budget, though."
            })
    void whoClaimsTheDecisionDecidesWhoeverSignsItOff(String answer) {
        assertThat(facts("Is this your decision?", answer).authority().map(Claim::value))
                .contains(new Authority("Elena", true));
    }

    @Test
    void heIsWhoeverWasNamedLast() {
        assertThat(facts("And is that Marcus?", "Yes, he signs everything.")
                        .authority()
                        .map(Claim::value)
                        .map(Authority::decider))
                .contains("Marcus");
        assertThat(facts("So?", "He signs everything.").authority()).isEmpty();
    }

    @Test
    void aRoleOfInitialsIsWrittenInCapitals() {
        assertThat(facts("And is that the CFO?", "Yes, she signs everything.")
                        .authority()
                        .map(Claim::value)
                        .map(Authority::decider))
                .contains("the CFO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If it was up to me I'd sign it today.",
                "I used to decide these things.",
                "I make the recommendation.",
                "Does Tom decide?",
                "He said Tom decides.",
                "I can approve up to five on my own."
            })
    void whoDoesNotDecideIsNoAuthority(String answer) {
        assertThat(facts("How does it work?", answer).authority()).isEmpty();
    }

    @Test
    void aSmallLimitDoesNotCoverALargeBudget() {
        assertThat(facts("So?", "We have fifty thousand set aside. I sign up to ten thousand.")
                        .authority())
                .isEmpty();
        assertThat(facts("So?", "We have fifty thousand set aside. I sign anything over twenty.")
                        .authority())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We need to be live by the end of September. | 2026-09-30",
                "The contract runs out on the first of June and we need it in place by then. | 2026-06-01",
                "We want to start within the next 3-4 weeks. | 2026-04-09",
                "If I don't have it signed by the 15th of April the money goes back, it has to be committed by April 15th. | 2026-04-15"
            })
    void theDayByWhichItMustBeThereIsTheTimeline(String answer, String expected) {
        assertThat(facts("So?", answer)
                        .timeline()
                        .map(Claim::value)
                        .map(when -> when.to().toString()))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My daughter's wedding is on the first of June.",
                "It took us until the end of September last time.",
                "We had to be live by 2 March 2025.",
                "The trustees meet on the nineteenth of May.",
                "Could we be live by May?"
            })
    void otherDaysAreNot(String answer) {
        assertThat(facts("So?", answer).timeline()).isEmpty();
    }

    @Test
    void theNeedIsToldInTheBuyersOwnWords() {
        BuyerFacts facts = facts(
                "What happens today?",
                "We double-book a trailer three times a week. Nobody knows who has the truck. The weather is awful.");
        assertThat(facts.need().orElseThrow().evidence()).hasSize(2);
        assertThat(facts.need().orElseThrow().value().words())
                .isIn("We double-book a trailer three times a week.", "Nobody knows who has the truck.");
    }

    @Test
    void whatTheBuyerCallsTheWorstComesFirst() {
        Claim<Need> need = facts(
                        "What happens today?",
                        "We double-book a trailer three times a week. Leads sit for two days before anyone touches them."
                                + " Our average response time was 47 hours. For inbound leads. That's killing us."
                                + " We set up some basic rules a year ago and never updated them.")
                .need()
                .orElseThrow();
        assertThat(need.value().words())
                .isEqualTo("Our average response time was 47 hours. For inbound leads. That's killing us.");
        assertThat(need.evidence().get(0).quote()).isEqualTo("Our average response time was 47 hours.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's not a problem for us.",
                "My friend's company lost all its records.",
                "He said they keep losing trucks.",
                "If we lost a truck every week we would care.",
                "The weather is awful."
            })
    void whatDoesNotHurtTheBuyerIsNoNeed(String answer) {
        assertThat(facts("So?", answer).need()).isEmpty();
    }
}
