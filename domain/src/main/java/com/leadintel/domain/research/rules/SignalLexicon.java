package com.leadintel.domain.research.rules;

import com.leadintel.domain.research.IntentSignal;
import com.leadintel.domain.research.IntentSignal.Kind;
import com.leadintel.domain.research.SourcePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words by which firms show that they are about to change something. Hiring and tenders address the reader; funding,
 * expansion and migration count only when the firm speaks of itself.
 */
final class SignalLexicon {
    private static final int MOST_OF_A_KIND = 3;
    private static final List<Kind> MOST_URGENT_FIRST =
            List.of(Kind.TENDER, Kind.MIGRATION, Kind.FUNDING, Kind.EXPANSION, Kind.HIRING);
    private static final Pattern HIRING =
            words("we(?:'re| are) (?:\\w+ )?(?:hiring|recruiting|looking for|seeking|growing)|join our (?:\\w+ )?team"
                    + "|(?:open|new|current) (?:positions?|roles|vacancies|jobs)|now hiring|apply (?:now|today)");
    private static final Pattern JOB = Pattern.compile(
            "^(?:[\\p{L}/&()+.-]+ ){0,6}(?:engineer|developer|manager|technician|analyst|designer|machinist|operator|specialist"
                    + "|consultant|director|architect|administrator|representative|scientist|planner|buyer|welder)s?"
                    + "(?: ?[(,/–|-].{0,60})?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FUNDING =
            words("(?:raised|raises|secured|closed|closes|received) (?:\\w+ ){0,3}?(?:[$€£]|usd |eur )?\\d[\\d.,]*"
                    + " ?(?:k|m|bn|mn|million|billion)|series [a-f]|(?:funding|seed|investment) round|growth (?:capital|investment)"
                    + "|(?:investment|funding) from|venture capital");
    private static final Pattern CHARITY = words("charit\\w+|donat\\w+|fundrais\\w+|for good");
    private static final Pattern EXPANSION = words(
            "(?:open(?:s|ed|ing)?|build(?:s|ing)?|built) (?:\\w+ ){0,2}(?:new|second|third|fourth|another) (?:\\w+ ){0,2}"
                    + "(?:offices?|plants?|factory|factories|facility|sites?|warehouses?|branch|headquarters|locations?|line|hall)"
                    + "|new (?:\\w+ )?(?:plant|factory|facility|headquarters|production line|production hall)|expand(?:s|ed|ing)?|expansion|acquired|acquisition of"
                    + "|doubl(?:ed|ing) (?:our|its|the)|entering (?:the )?\\w+ market");
    private static final Pattern MIGRATION = words(
            "migrat(?:e|es|ing|ion)|moving (?:away )?from|(?:replac(?:e|ing)|switch(?:ing)? (?:from|to)|implement(?:ing)?"
                    + "|introduc(?:e|ing)|roll(?:ing)? out|evaluat(?:e|ing)|select(?:ing)?) (?:[\\w-]+ ){0,5}?(?:systems?|software|erp|crm|mes|plm|cad|tools?|platforms?)"
                    + "|digital transformation|moderni[sz](?:e|ing|ation)");
    private static final Pattern TENDER = words(
            "requests? for (?:proposals?|quotations?|information|tenders?)|rfps?|rfqs?|invitation to tender"
                    + "|calls? for tenders?|(?:open|public|current) tenders?|invit\\w+ (?:\\w+ ){0,3}(?:bids|offers|quotations|suppliers)");

    private SignalLexicon() {}

    /** At most three signals of each kind, the most urgent kind first. */
    static List<IntentSignal> in(List<Sentence> sentences) {
        List<IntentSignal> signals = new ArrayList<>();
        for (Kind kind : MOST_URGENT_FIRST) {
            sentences.stream()
                    .filter(sentence -> !sentence.on(SourcePage.Kind.LEAD_RECORD))
                    .filter(sentence -> shows(kind, sentence))
                    .sorted(Comparator.comparing(sentence -> !isJob(sentence)))
                    .limit(MOST_OF_A_KIND)
                    .map(sentence -> new IntentSignal(kind, sentence.finding(kind.topic(), confidence(kind, sentence))))
                    .forEach(signals::add);
        }
        return signals;
    }

    private static boolean shows(Kind kind, Sentence sentence) {
        return switch (kind) {
            case HIRING -> hires(sentence);
            case FUNDING ->
                Voice.ofItself(sentence, FUNDING).isPresent()
                        && Voice.asserted(sentence, CHARITY).isEmpty();
            case EXPANSION -> Voice.ofItself(sentence, EXPANSION).isPresent();
            case MIGRATION -> Voice.ofItself(sentence, MIGRATION).isPresent();
            case TENDER -> Voice.asserted(sentence, TENDER).isPresent();
        };
    }

    private static boolean hires(Sentence sentence) {
        return sentence.on(SourcePage.Kind.CAREERS)
                ? isJob(sentence) || Voice.asserted(sentence, HIRING).isPresent()
                : Voice.ofItself(sentence, HIRING).isPresent();
    }

    private static boolean isJob(Sentence sentence) {
        return sentence.on(SourcePage.Kind.CAREERS)
                && JOB.matcher(sentence.text()).matches();
    }

    private static double confidence(Kind kind, Sentence sentence) {
        boolean atHome = sentence.on(SourcePage.Kind.NEWS)
                || sentence.on(SourcePage.Kind.LEAD_MESSAGE)
                || (kind == Kind.HIRING && sentence.on(SourcePage.Kind.CAREERS));
        return atHome ? 0.85 : 0.7;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\w])(?:" + alternatives + ")(?![\\w])");
    }
}
