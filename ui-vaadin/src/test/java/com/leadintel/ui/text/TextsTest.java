package com.leadintel.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.leadintel.domain.call.Objection;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.handoff.Effect;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.ui.lead.AdviceWords;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aRefusalSpeaksWithItsFacts() {
        Refusal refusal = Refusal.invalid("password.length", Map.of("least", 12, "most", 200));

        assertThat(Refusals.sentence(refusal)).isEqualTo("A password has 12 to 200 characters.");
    }

    @Test
    void aRefusalWithoutASentenceOfItsOwnSpeaksForItsFamily() {
        assertThat(Refusals.sentence(Refusal.stale("nobody.wrote-this", Map.of())))
                .isEqualTo(Texts.of("refusal.STALE"));
    }

    @Test
    void supportReadsTheCodeAndTheFacts() {
        assertThat(Refusals.technical(Refusal.notFound("lead.not-found", "7"))).isEqualTo("lead.not-found {id=7}");
    }

    @Test
    void theFactsOfASentenceReadAsWords() {
        assertThat(Texts.find("insight.objection-open", Map.of("category", "COMPETITOR")))
                .contains("An objection was left open: a competitor.");
        assertThat(Texts.find("insight.decider-elsewhere", Map.of("decider", "CEO")))
                .contains("By what was said in this call, somebody else decides: CEO.");
        assertThat(Texts.find("next-action.pain-known", Map.of("topic", Pain.MANUAL_WORK.topic())))
                .contains("Research found what hurts them: work by hand.");
        assertThat(Texts.find("next-action.promised", Map.of("due", "2026-11-18")))
                .contains("Agreed in the last call, due 18 Nov 2026.");
        assertThat(Texts.find("handoff.not-qualified.missing", Map.of("stage", Stage.HANDED_OFF)))
                .contains("The lead stands in Handed off");
        assertThat(Texts.find("handoff.bant-incomplete.missing", Map.of("missing", List.of("NEED", "TIMELINE"))))
                .contains("Not known yet: need, timeline");
    }

    @Test
    void aWordAgreesWithItsNumber() {
        assertThat(Texts.find("next-action.not-called", Map.of("days", "1"))).contains("Waiting for a call for 1 day.");
        assertThat(Texts.find("next-action.not-called", Map.of("days", "2")))
                .contains("Waiting for a call for 2 days.");
    }

    @Test
    void everyKindOfRefusalHasATitleAndASentence() {
        assertThat(Refusal.Kind.values())
                .allSatisfy(kind -> assertThatCode(
                                () -> Texts.of("refused." + kind.name()).concat(Texts.of("refusal." + kind.name())))
                        .doesNotThrowAnyException());
    }

    @Test
    void everyKindOfTroubleAndObjectionHasAName() {
        assertThat(Pain.values())
                .allSatisfy(pain -> assertThat(Texts.find("fact.topic." + pain.topic(), Map.of()))
                        .isPresent());
        assertThat(Objection.Category.values())
                .allSatisfy(category -> assertThat(Texts.find("fact.category." + category, Map.of()))
                        .isPresent());
        assertThat(Stage.values())
                .allSatisfy(stage ->
                        assertThat(Texts.find("fact.stage." + stage, Map.of())).isPresent());
        assertThat(Effect.Kind.values())
                .allSatisfy(kind ->
                        assertThat(Texts.find("fact.effect." + kind, Map.of())).isPresent());
    }

    @Test
    void oneIsSingularAndManyArePlural() {
        assertThat(Texts.count("proof.label", 1)).isEqualTo("Evidence, 1 source");
        assertThat(Texts.count("proof.label", 2)).isEqualTo("Evidence, 2 sources");
    }

    @Test
    void anAgeIsToldInItsLargestUnit() {
        assertThat(Ages.since(NOW.minusSeconds(20), NOW)).isEqualTo("now");
        assertThat(Ages.since(NOW.minus(Duration.ofMinutes(12)), NOW)).isEqualTo("12 min");
        assertThat(Ages.since(NOW.minus(Duration.ofHours(30)), NOW)).isEqualTo("1 d");
        assertThat(Ages.ago(NOW.minus(Duration.ofHours(3)), NOW)).isEqualTo("3 h ago");
    }

    @Test
    void moneyIsShortWhereSpaceIsShort() {
        assertThat(Numbers.shortMoney(dollars("85400"))).isEqualTo("$85k");
        assertThat(Numbers.shortMoney(dollars("1240000"))).isEqualTo("$1.2m");
        assertThat(Numbers.shortMoney(dollars("999800"))).isEqualTo("$1m");
        assertThat(Numbers.money(dollars("85000"))).isEqualTo("$85,000");
    }

    @Test
    void aPlaceInARecordingReadsLikeAClock() {
        assertThat(Numbers.clock(761.9)).isEqualTo("12:41");
        assertThat(Numbers.clock(3729)).isEqualTo("1:02:09");
    }

    @Test
    void aNameHasTwoInitialsAndAlwaysTheSameColour() {
        assertThat(Names.initials("Elena Marsh")).isEqualTo("EM");
        assertThat(Names.initials("Torrent Pump & Seal")).isEqualTo("TP");
        assertThat(Names.colour("Elena Marsh"))
                .isEqualTo(Names.colour("Elena Marsh"))
                .isBetween(0, 6);
    }

    @Test
    void aConstantWithoutATextReadsAsWords() {
        assertThat(Texts.name("nothing", "HANDED_OFF")).isEqualTo("Handed off");
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    @Test
    void aLongQuoteIsShortenedBetweenTwoWords() {
        assertThat(Texts.shortened("I will send it.", 20)).isEqualTo("I will send it.");
        assertThat(Texts.shortened("I will send the contract by Thursday.", 20)).isEqualTo("I will send the …");
        assertThat(Texts.shortened("Unspeakablylongword", 10)).isEqualTo("Unspe …");
    }

    @Test
    void aPromiseBeginsWithItsDay() {
        Map<String, String> facts = Map.of("due", "2026-11-18", "owner", "Maya", "words", "I will send the contract.");
        NextBestAction due = new NextBestAction(
                NextBestAction.Action.KEEP_PROMISE, "next-action.promised", facts, new Confidence(0.9), false);
        NextBestAction late = new NextBestAction(
                NextBestAction.Action.KEEP_PROMISE, "next-action.promised", facts, new Confidence(0.9), true);

        assertThat(AdviceWords.reason(due)).isEqualTo("Due 18 Nov 2026. Maya: “I will send the contract.”");
        assertThat(AdviceWords.reason(late)).isEqualTo("Was due 18 Nov 2026. Maya: “I will send the contract.”");
    }

    @Test
    void everyPermissionHasWords() {
        assertThat(Permission.values())
                .allSatisfy(permission -> assertThat(
                                Texts.find("refusal.access.forbidden", Map.of("permission", permission.code())))
                        .hasValueSatisfying(said -> assertThat(said).doesNotContain(permission.code())));
    }
}
