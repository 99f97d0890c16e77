package com.leadintel.domain.research.rules;

import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.research.SourcePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words by which firms speak of their pains. A pain said as one (struggle, lose, too slow) is surer than one that is
 * only mentioned, and one that the lead wrote to us is surest.
 */
final class PainLexicon {
    private static final Map<Pain, Pattern> WORDS = new EnumMap<>(Pain.class);
    private static final Pattern FELT = Pattern.compile(
            "\\b(?:struggl\\w+|los(?:e|es|ing|t)|problems?|challeng\\w+|difficult\\w*|too|wast\\w+|suffer\\w*|frustrat\\w+"
                    + "|still|pressure|burden|cannot|can't|hard|because|every)\\b",
            Pattern.CASE_INSENSITIVE);

    static {
        pain(
                Pain.MANUAL_WORK,
                "spreadsheets?|by hand|in excel|manual(?:ly)?|paper[- ]based|paper forms?|copy(?:ing)? and past\\w+"
                        + "|re-?typ(?:e|ed|ing)|re-?key(?:ed|ing)?");
        pain(
                Pain.DELAYS,
                "bottlenecks?|back-?logs?|delays?|delayed|too slow|behind schedule|late deliver\\w+|long lead times?"
                        + "|lead times? (?:are|is|have|has|of)|(?:los(?:e|es|ing|t)|(?<!we )tak(?:e|es|ing)|wait(?:s|ing)?) (?:[\\w-]+ ){0,4}?(?:days|weeks|months)");
        pain(
                Pain.QUALITY,
                "re-?work(?:ed|ing)?|scrap(?: rates?)?|defects?|error[- ]prone|quality (?:issues|problems|escapes)"
                        + "|recalls|warranty claims|mistakes");
        pain(
                Pain.COST_PRESSURE,
                "cost pressure|rising costs?|(?:costs|prices) (?:are|keep|have been) (?:rising|going up|increasing|climbing)"
                        + "|(?:reduce|cut|lower) (?:our |the )?costs|cutting costs|shrinking margins|margin pressure|too expensive|overspend\\w*");
        pain(
                Pain.LEGACY_SYSTEMS,
                "legacy (?:\\w+ )?(?:systems?|software|tools?|erp|applications?|platforms?)|outdated|end[- ]of[- ]life"
                        + "|decades?[- ]old|(?:ageing|aging|old) (?:systems?|software|tools?|infrastructure|erp)|home-?grown|technical debt");
        pain(
                Pain.STAFF_SHORTAGE,
                "short[- ]staffed|understaffed|(?:skills|labou?r|talent|staff) shortages?|shortage of (?:skilled|qualified)?"
                        + "|hard to (?:hire|find|recruit)|struggl\\w+ to (?:hire|recruit|find)|stretched thin|overworked");
        pain(
                Pain.COMPLIANCE,
                "(?:new|changing|stricter|tougher|growing) (?:\\w+ )?(?:regulations?|rules|requirements)|regulatory (?:burden|pressure|deadlines?)"
                        + "|compliance (?:burden|challenges?|deadlines?|risks?|costs?)|(?:prepar\\w+|getting ready) for (?:\\w+ ){0,5}(?:audits?|certification)");
        pain(Pain.DOWNTIME, "downtime|outages?|unplanned stops?|breakdowns?|line stops?|machine failures?");
        pain(
                Pain.SCATTERED_DATA,
                "(?:data )?silos?|siloed|scattered|disconnected|no single (?:source|view)|too many (?:tools|systems)"
                        + "|(?:lack of|little|poor) visibility|different systems");
        pain(
                Pain.CAPACITY,
                "(?:cannot|can't|could not|unable to|struggl\\w+ to) (?:keep up|scale|meet (?:the )?demand)|full capacity"
                        + "|capacity (?:constraints?|limits?|bottlenecks?)|grow(?:n|ing|s)? faster than|outgrown|outgrew|demand (?:exceeds|outstrips)");
        pain(
                Pain.SECURITY,
                "data breach\\w*|cyber[- ]?attacks?|ransomware|phishing|security (?:incidents?|gaps?|risks?)");
        pain(
                Pain.CUSTOMER_LOSS,
                "(?:losing|lost|lose) (?:\\w+ ){0,2}(?:customers?|clients?|deals?|orders?|business)|churn|customer complaints");
    }

    private PainLexicon() {}

    /** The surest finding of each pain, the surest first. */
    static List<Finding> in(List<Sentence> sentences) {
        Map<Pain, Finding> best = new EnumMap<>(Pain.class);
        for (Sentence sentence : sentences) {
            for (Pain pain : painsIn(sentence)) {
                Finding finding = sentence.finding(pain.topic(), confidence(sentence));
                best.merge(
                        pain,
                        finding,
                        (known, other) -> other.confidence().compareTo(known.confidence()) > 0 ? other : known);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparing(Finding::confidence).reversed())
                .toList();
    }

    private static List<Pain> painsIn(Sentence sentence) {
        List<Pain> pains = new ArrayList<>();
        WORDS.forEach((pain, pattern) -> Voice.ofItself(sentence, pattern).ifPresent(found -> pains.add(pain)));
        return pains;
    }

    private static double confidence(Sentence sentence) {
        double base = sentence.on(SourcePage.Kind.LEAD_MESSAGE) ? 0.75 : 0.6;
        return FELT.matcher(sentence.text().toLowerCase(Locale.ROOT)).find() ? base + 0.2 : base;
    }

    private static void pain(Pain pain, String words) {
        WORDS.put(pain, Pattern.compile("\\b(?:" + words + ")\\b"));
    }
}
