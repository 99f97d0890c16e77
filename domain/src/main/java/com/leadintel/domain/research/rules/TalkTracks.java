package com.leadintel.domain.research.rules;

import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.IntentSignal;
import com.leadintel.domain.research.Pain;
import com.leadintel.domain.research.Product;
import com.leadintel.domain.research.ProductFit;
import com.leadintel.domain.research.TalkTrack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes openings for a call: the firm's own words, the question that they raise, and the pitch of the product that fits. */
final class TalkTracks {
    private static final int MOST_PAINS = 3;
    private static final int MOST_SIGNALS = 2;

    private TalkTracks() {}

    static List<TalkTrack> from(
            List<Finding> pains, List<IntentSignal> signals, List<ProductFit> fits, List<Product> catalogue) {
        List<TalkTrack> tracks = new ArrayList<>();
        pains.stream().limit(MOST_PAINS).forEach(pain -> tracks.add(onPain(pain, fits, catalogue)));
        Set<IntentSignal.Kind> asked = EnumSet.noneOf(IntentSignal.Kind.class);
        signals.stream()
                .filter(signal -> asked.add(signal.kind()))
                .limit(MOST_SIGNALS)
                .forEach(signal -> tracks.add(
                        new TalkTrack(quoted(signal.finding()) + " " + question(signal.kind()), signal.finding())));
        return tracks;
    }

    private static TalkTrack onPain(Finding finding, List<ProductFit> fits, List<Product> catalogue) {
        Optional<Pain> pain = Arrays.stream(Pain.values())
                .filter(known -> known.topic().equals(finding.topic()))
                .findFirst();
        String text = quoted(finding) + " " + pain.map(TalkTracks::question).orElse("");
        Optional<String> pitch = fits.stream()
                .flatMap(
                        fit -> catalogue.stream().filter(product -> product.id().equals(fit.product())))
                .filter(product -> pain.filter(product.pains()::contains).isPresent())
                .flatMap(product -> product.pitch().stream())
                .findFirst();
        String full = pitch.map(words -> text + " " + words).orElse(text);
        return new TalkTrack(full.length() > 1_000 ? text : full, finding);
    }

    private static String quoted(Finding finding) {
        boolean wrote = finding.evidence().source().toString().startsWith("urn:");
        return (wrote ? "You wrote: “" : "You say: “") + finding.evidence().quote() + "”";
    }

    private static String question(Pain pain) {
        return switch (pain) {
            case MANUAL_WORK -> "How many hours a week go into that?";
            case DELAYS -> "What does a week of delay cost you?";
            case QUALITY -> "What share of the parts is affected, and who notices first?";
            case COST_PRESSURE -> "Where do you expect the next saving to come from?";
            case LEGACY_SYSTEMS -> "What keeps you on it today?";
            case STAFF_SHORTAGE -> "Which work stays undone because of it?";
            case COMPLIANCE -> "By when must that be in place?";
            case DOWNTIME -> "What does an hour of standstill cost you?";
            case SCATTERED_DATA -> "Where do people look first when they need an answer?";
            case CAPACITY -> "Which orders do you turn away today?";
            case SECURITY -> "What has changed since?";
            case CUSTOMER_LOSS -> "What do the ones who leave tell you?";
        };
    }

    private static String question(IntentSignal.Kind kind) {
        return switch (kind) {
            case HIRING -> "What will the new people be working on first?";
            case FUNDING -> "What is the first thing that it should change?";
            case EXPANSION -> "What must be in place before that works?";
            case MIGRATION -> "What made you start, and who decides on it?";
            case TENDER -> "Who writes the requirements, and may we help with them?";
        };
    }
}
