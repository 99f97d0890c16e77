package com.leadintel.domain.lead;

import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much a lead is worth working on now, 0 to 100, as the sum of its reasons. The formula is ours: each BANT element
 * gives up to 15 points, times the confidence of its value; the dossier's fit gives up to 25; and recency gives 15,
 * halved for every 14 days since the lead last came in or, if that was later, since the last contact: a fresh inquiry is
 * worth an answer while it is warm, but it is not called contact. What is not known gives no points and says so.
 */
public record LeadScore(Score value, List<Reason> reasons, Instant at) {
    private static final int BANT_POINTS = 15;
    private static final int FIT_POINTS = 25;
    private static final int RECENCY_POINTS = 15;
    private static final double HALF_LIFE_DAYS = 14;

    /** One reason for a score: what it is, the points it gives of the most it could give, and whether it is known. */
    public record Reason(String code, int points, int most, boolean observed) {
        public Reason {
            code = Require.text(code, 60, "lead-score.reason-malformed");
            Require.that(points >= 0 && points <= most, "lead-score.points-out-of-range");
        }
    }

    public LeadScore {
        Require.present(value, "lead-score.value-missing");
        reasons = List.copyOf(reasons);
        Require.present(at, "lead-score.time-missing");
    }

    /** Scores a lead as it stands. */
    static LeadScore of(Lead.State lead, Instant now) {
        Instant cameIn = lead.captures().stream()
                .map(Capture::at)
                .max(Instant::compareTo)
                .orElse(now);
        return of(
                lead.bant(),
                lead.research().flatMap(ResearchNote::fit),
                cameIn,
                lead.contacts().last(),
                now);
    }

    /** Scores what is known at a time. */
    public static LeadScore of(
            Bant bant, Optional<Score> fit, Instant cameIn, Optional<Instant> lastContact, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        for (BantElement element : BantElement.values()) {
            Optional<BantValue> known = bant.of(element);
            double share = known.map(value -> value.confidence().value()).orElse(0.0);
            reasons.add(
                    reason("bant." + element.name().toLowerCase(Locale.ROOT), share, BANT_POINTS, known.isPresent()));
        }
        reasons.add(reason("fit", fit.map(score -> score.value() / 100.0).orElse(0.0), FIT_POINTS, fit.isPresent()));
        Optional<Instant> contact = lastContact.filter(last -> !last.isBefore(cameIn));
        Instant touched = contact.orElse(cameIn);
        double days = Math.max(0, Duration.between(touched, now).toMinutes() / (24.0 * 60));
        String recency = contact.isPresent() ? "recency.contact" : "recency.came-in";
        reasons.add(reason(recency, Math.pow(0.5, days / HALF_LIFE_DAYS), RECENCY_POINTS, true));
        int sum = reasons.stream().mapToInt(Reason::points).sum();
        return new LeadScore(new Score(sum), reasons, now);
    }

    /** The news that this is, unless the former score was as high. */
    Optional<LeadScored> since(LeadScore former, TenantId tenant, LeadId lead) {
        return value.equals(former.value)
                ? Optional.empty()
                : Optional.of(new LeadScored(tenant, lead, value.value(), tier().number(), at));
    }

    /** The tier of this score. */
    public Tier tier() {
        return Tier.of(value);
    }

    private static Reason reason(String code, double share, int most, boolean observed) {
        return new Reason(code, (int) Math.round(share * most), most, observed);
    }
}
