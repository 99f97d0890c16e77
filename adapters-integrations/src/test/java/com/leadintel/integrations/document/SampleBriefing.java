package com.leadintel.integrations.document;

import com.leadintel.application.handoff.BriefingDocument;
import com.leadintel.domain.call.Advice;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.call.CompetitorMention;
import com.leadintel.domain.call.Dimension;
import com.leadintel.domain.call.DimensionScore;
import com.leadintel.domain.call.Insight;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Objection;
import com.leadintel.domain.call.Scorecard;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.handoff.Briefing;
import com.leadintel.domain.handoff.CallSummary;
import com.leadintel.domain.lead.Bant;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.BudgetTier;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadScore;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.lead.StageMove;
import com.leadintel.domain.research.BudgetEstimate;
import com.leadintel.domain.research.DecisionMaker;
import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.IntentSignal;
import com.leadintel.domain.research.ProductFit;
import com.leadintel.domain.research.TalkTrack;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.domain.shared.Score;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The briefing of a lead of whom everything is known. */
final class SampleBriefing {
    static final Instant NOW = Instant.parse("2026-03-12T15:20:00Z");
    private static final CallId CALL = new CallId(id(7));
    private static final Actor DANA = Actor.machine("Dana Whitfield");

    private SampleBriefing() {}

    static BriefingDocument full() {
        return document(
                "Elena Łukasiewicz-Brandt",
                Optional.of(
                        "They leave their present vendor in June. Elena wants a"
                                + " pilot with two plants first; please bring the foundry reference.\nShe prefers calls before nine."));
    }

    static BriefingDocument document(String lastName, Optional<String> notes) {
        return new BriefingDocument(
                briefing(lastName), Optional.of("Dana Whitfield"), Optional.of("Marcus Oyelaran"), notes);
    }

    private static Briefing briefing(String lastName) {
        Person person = Person.named("Elena", lastName.replace("Elena ", ""))
                .titled("Head of Production")
                .at(new EmailAddress("elena@norwood-castings.example"))
                .on(new PhoneNumber("+12058945456"));
        Company company = new Company(
                Optional.of("Norwood Castings & Sons"),
                Optional.of(URI.create("https://www.norwood-castings.example/")),
                Optional.of("Metal casting"),
                Optional.of(1240),
                Optional.of(Money.of(86_000_000, "USD")));
        return new Briefing(
                new LeadId(id(1)),
                LeadDetails.of(person, company),
                LeadScore.of(bant(), Optional.of(new Score(84)), NOW.minus(Duration.ofDays(2)), Optional.empty(), NOW),
                bant(),
                Optional.of(dossier()),
                List.of("news.off", "jobs.off", "dossier.no-budget"),
                List.of(call()),
                List.of(
                        step(
                                "Dana",
                                Side.SELLER,
                                LocalDate.of(2026, 3, 17),
                                "I'll send you the casting sheet by Tuesday"),
                        new NextStep(
                                "Elena",
                                Side.BUYER,
                                Optional.empty(),
                                List.of(said("Elena", "I'll ask Sam for the two plants", 1834)))),
                List.of(
                        move(Stage.NEW, Stage.RESEARCHED, Optional.empty(), 10),
                        move(Stage.RESEARCHED, Stage.CONTACTED, Optional.empty(), 3),
                        move(
                                Stage.CONTACTED,
                                Stage.QUALIFIED,
                                Optional.of("All four known after the discovery call"),
                                1)),
                NOW);
    }

    private static Bant bant() {
        return new Bant(
                Optional.of(BantValue.learnt(
                        "$85,000 for this year",
                        new Confidence(0.92),
                        List.of(said("Elena", "we have eighty-five thousand set aside for tooling this year", 412)),
                        NOW)),
                Optional.of(BantValue.written("Elena signs up to 100,000; above that the board", DANA, NOW)),
                Optional.of(BantValue.learnt(
                        "Interferences are found on the shop floor",
                        new Confidence(0.81),
                        List.of(
                                said("Elena", "we are still finding interferences on the shop floor", 201),
                                said("Elena", "it cost us eleven castings in February alone", 228)),
                        NOW)),
                Optional.empty());
    }

    private static DossierContent dossier() {
        Finding delays = finding(
                "pain.delays",
                "Orders wait for drawings",
                "Every change order still travels on paper between our two sites.");
        Finding hiring = finding(
                "intent.hiring",
                "They hire for the tooling office",
                "We are hiring four CAD engineers for our tooling office in Norwood.");
        Finding person = finding(
                "person.decides", "Leads production", "Elena Łukasiewicz-Brandt has led production since 2019.");
        return new DossierContent(
                "rules/1",
                List.of(finding(
                        "firm.about",
                        "A family foundry with two sites and 1,240 people",
                        "Founded in 1921, we pour 400 tons a week at two sites.")),
                List.of(delays),
                List.of(
                        new ProductFit(new ProductId(id(21)), "ShopFloor Review", new Score(84), List.of(delays)),
                        new ProductFit(new ProductId(id(22)), "Tooling Vault", new Score(46), List.of(hiring))),
                List.of(new TalkTrack(
                        "You write that change orders travel on paper between your two sites. What does one such order cost you in days?",
                        delays)),
                Optional.of(new BudgetEstimate(BudgetTier.HIGH, List.of(hiring))),
                Optional.of(new DecisionMaker("Elena Łukasiewicz-Brandt", "Head of Production", person)),
                List.of(new IntentSignal(IntentSignal.Kind.HIRING, hiring)));
    }

    private static CallSummary call() {
        Evidence.Spoken price = said("Elena", "that is a lot more than what we pay now", 1321);
        return new CallSummary(
                CALL,
                NOW.minus(Duration.ofDays(2)),
                Duration.ofMinutes(32),
                Optional.empty(),
                Optional.of(CallType.DISCOVERY),
                Optional.of(new Scorecard(
                        "discovery/1",
                        Map.of(),
                        Arrays.stream(Dimension.values())
                                .map(SampleBriefing::dimension)
                                .toList())),
                List.of(new Objection(Objection.Category.PRICE, List.of(price), Set.of(Objection.Step.ANSWER), true)),
                List.of(
                        competitor("we had a conversation with Go Nimbly a few weeks ago"),
                        competitor("they say that Go Nimbly is cheaper")),
                List.of(new Insight(new Advice("insight.open-facts", Map.of("facts", "budget, authority")), List.of())),
                List.of());
    }

    private static CompetitorMention competitor(String words) {
        return new CompetitorMention("Go Nimbly", Side.BUYER, said("Elena", words, 1500));
    }

    private static DimensionScore dimension(Dimension dimension) {
        Advice advice = new Advice("advice.none", Map.of());
        return dimension == Dimension.VALUE
                ? new DimensionScore(dimension, Optional.empty(), List.of(), advice)
                : new DimensionScore(
                        dimension,
                        Optional.of(new Score(58 + 3 * dimension.name().length())),
                        List.of(said("Dana", "what happens then", 90)),
                        advice);
    }

    private static NextStep step(String owner, Side side, LocalDate due, String words) {
        return new NextStep(owner, side, Optional.of(due), List.of(said("Dana", words, 1802)));
    }

    private static StageMove move(Stage from, Stage to, Optional<String> why, int daysAgo) {
        return new StageMove(from, to, DANA, why, NOW.minus(Duration.ofDays(daysAgo)));
    }

    private static Finding finding(String topic, String statement, String quote) {
        URI source = URI.create("https://www.norwood-castings.example/about");
        return new Finding(topic, statement, new Evidence.Written(source, quote, NOW), new Confidence(0.8));
    }

    private static Evidence.Spoken said(String speaker, String words, double second) {
        return new Evidence.Spoken(
                CALL, 3, 0, words.length(), speaker, words, Optional.of(second), Optional.of(second + 4));
    }

    private static UUID id(int number) {
        return UUID.fromString("01900000-0000-7000-8000-0000000000%02x".formatted(number));
    }
}
