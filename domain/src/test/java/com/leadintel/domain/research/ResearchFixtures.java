package com.leadintel.domain.research;

import com.leadintel.domain.lead.BudgetTier;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.ProductId;
import com.leadintel.domain.shared.Score;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages, products and dossiers for tests of every module. */
public final class ResearchFixtures {
    public static final Instant NOW = LeadFixtures.NOW;
    public static final URI HOME = URI.create("https://northforge.example/");
    public static final ProductId SIMULATOR = new ProductId(new UUID(6, 6));
    public static final String PAIN = "We lose weeks because every prototype is reworked by hand.";

    private ResearchFixtures() {}

    public static SourcePage page(SourcePage.Kind kind, String address, String... lines) {
        return new SourcePage(URI.create(address), kind, "Northforge Robotics", String.join("\n", lines), NOW);
    }

    public static SourcePage home(String... lines) {
        return page(SourcePage.Kind.HOME, HOME.toString(), lines);
    }

    public static Product simulator() {
        return new Product(
                SIMULATOR,
                LeadFixtures.TENANT,
                "Simulate Pro",
                "Simulates mechanical designs before a part is cut.",
                Optional.of("Simulate Pro shows where a design breaks before metal is cut."),
                List.of("simulation", "prototype", "CAD"),
                List.of(Pain.MANUAL_WORK, Pain.DELAYS, Pain.QUALITY),
                List.of("machinery", "automotive"),
                List.of("engineering", "R&D"),
                Optional.of(Money.of(40_000, "USD")),
                true);
    }

    public static ResearchBrief brief(SourcePage... pages) {
        return new ResearchBrief(
                new ResearchSubject(LeadFixtures.LEAD, LeadFixtures.details()),
                Arrays.asList(pages),
                List.of(simulator()));
    }

    public static Finding finding(String topic, String quote) {
        return new Finding(topic, quote, new Evidence.Written(HOME, quote, NOW), new Confidence(0.8));
    }

    /** Content that rests on {@link #PAIN} alone. */
    public static DossierContent content() {
        return resting(finding(Pain.MANUAL_WORK.topic(), PAIN));
    }

    public static DossierContent resting(Finding finding) {
        return new DossierContent(
                "rules/1",
                List.of(finding),
                List.of(finding),
                List.of(new ProductFit(SIMULATOR, "Simulate Pro", new Score(70), List.of(finding))),
                List.of(new TalkTrack("How much does rework cost you?", finding)),
                Optional.of(new BudgetEstimate(BudgetTier.MEDIUM, List.of(finding))),
                Optional.of(new DecisionMaker("Ana Ruiz", "Chief Technology Officer", finding)),
                List.of(new IntentSignal(IntentSignal.Kind.HIRING, finding)));
    }

    public static Dossier dossier() {
        return Dossier.of(
                LeadFixtures.DOSSIER,
                LeadFixtures.TENANT,
                LeadFixtures.LEAD,
                DossierCheck.of(brief(home(PAIN)), content()),
                List.of(SourceResult.of(SourceKind.WEBSITE, List.of(home(PAIN)))),
                NOW);
    }
}
