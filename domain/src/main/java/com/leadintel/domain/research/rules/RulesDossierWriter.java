package com.leadintel.domain.research.rules;

import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.research.DecisionMaker;
import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.research.DossierWriter;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.IntentSignal;
import com.leadintel.domain.research.ProductFit;
import com.leadintel.domain.research.ResearchBrief;
import com.leadintel.domain.research.SourcePage;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes dossiers without a model: every statement is a sentence that stands on a page, found by lexicons and patterns. */
public final class RulesDossierWriter implements DossierWriter {
    /** The name under which its dossiers are kept; the number rises when the rules change. */
    public static final String ENGINE = "rules/1";

    private static final Pattern BUSINESS = Pattern.compile(
            "^(?:we|[\\p{L}\\d&' -]{2,60}?) (?:are an?|is an?|are the|is the|designs?|builds?|makes?|manufactures?|provides?|develops?|produces?|delivers?"
                    + "|offers?|suppl(?:y|ies)|operates?|speciali[sz]es?|helps?|engineers?|sells?|runs?|brews?|publishe?s?|ships?|connects?|serves?)\\b.{20,}");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)[ ,]+(?:inc|corp|ltd|llc|gmbh|ag|plc|co|s\\.?a)\\b.*$");
    private static final int MOST_PAINS = 6;

    @Override
    public DossierContent write(TenantId tenant, ResearchBrief brief) {
        LeadDetails details = brief.subject().details();
        String firm = details.company()
                .name()
                .map(name -> LEGAL_FORM.matcher(name).replaceAll(""))
                .orElse("");
        List<Sentence> sentences = brief.pages().stream()
                .flatMap(page -> Sentence.of(page, firm).stream())
                .distinct()
                .toList();
        List<Finding> pains =
                PainLexicon.in(sentences).stream().limit(MOST_PAINS).toList();
        List<IntentSignal> signals = SignalLexicon.in(sentences);
        FirmSize size = FirmSize.of(details.company(), sentences);
        Optional<DecisionMaker> decider = PeopleFinder.decider(brief.pages(), size, brief.catalogue());
        List<ProductFit> fits = new ProductMatcher(
                        details.company(), sentences, pains, decider.map(DecisionMaker::title))
                .fits(brief.catalogue());
        return new DossierContent(
                ENGINE,
                summary(sentences, pains, signals),
                pains,
                fits,
                TalkTracks.from(pains, signals, fits, brief.catalogue()),
                size.budget(signals),
                decider,
                signals);
    }

    private static List<Finding> summary(List<Sentence> sentences, List<Finding> pains, List<IntentSignal> signals) {
        Stream<Finding> business = sentences.stream()
                .filter(RulesDossierWriter::describesTheBusiness)
                .map(sentence -> sentence.finding("summary.business", sentence.on(SourcePage.Kind.ABOUT) ? 0.85 : 0.75))
                .limit(1);
        return Stream.of(
                        business,
                        pains.stream().limit(1),
                        signals.stream().map(IntentSignal::finding).limit(1))
                .flatMap(findings -> findings)
                .toList();
    }

    private static boolean describesTheBusiness(Sentence sentence) {
        boolean page = sentence.on(SourcePage.Kind.HOME) || sentence.on(SourcePage.Kind.ABOUT);
        return page
                && BUSINESS.matcher(sentence.text().toLowerCase(Locale.ROOT)).find()
                && (sentence.text().regionMatches(true, 0, "we ", 0, 3)
                        || (!sentence.firm().isEmpty() && sentence.text().contains(sentence.firm())));
    }
}
