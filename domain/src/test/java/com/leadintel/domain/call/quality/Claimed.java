package com.leadintel.domain.call.quality;

import com.leadintel.domain.call.Claim;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.shared.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One thing the engine claims, in the words of the labels, with the quotes it rests on, the best first. */
public record Claimed(String kind, Object value, List<Evidence.Spoken> quotes) {
    public static List<Claimed> all(Findings findings) {
        List<Claimed> claims = new ArrayList<>();
        add(claims, "budget", findings.buyer().budget());
        add(claims, "authority", findings.buyer().authority());
        add(claims, "need", findings.buyer().need());
        add(claims, "timeline", findings.buyer().timeline());
        findings.objections().forEach(one -> claims.add(new Claimed("objection", one, one.evidence())));
        findings.nextSteps().forEach(one -> claims.add(new Claimed("next-step", one, one.evidence())));
        return claims;
    }

    private static <T> void add(List<Claimed> claims, String kind, Optional<Claim<T>> claim) {
        claim.ifPresent(made -> claims.add(new Claimed(kind, made.value(), made.evidence())));
    }

    public Evidence.Spoken leading() {
        return quotes.get(0);
    }

    public boolean ofBuyer() {
        return !kind.equals("next-step");
    }
}
