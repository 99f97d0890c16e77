package com.leadintel.domain.call.quality;

import com.leadintel.domain.call.EvidenceCheck;
import com.leadintel.domain.call.rules.RulesAnalyst;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well the engine does on a set of labelled calls. A claim is right when a label of the same kind, not yet taken by
 * another claim, has a quote that overlaps one of the (at most three) quotes the claim rests on; "leading" counts those
 * where the first quote does. Precision is right / claimed, recall
 * right / labelled. A trap counts when a claim that is not right overlaps a quote marked as a trap for its kind.
 */
public final class Measured {
    private static final List<String> BANT = List.of("budget", "authority", "need", "timeline");

    private final Map<String, Tally> kinds = new LinkedHashMap<>();

    public static Measured of(List<LabelledCall> calls) {
        Measured measured = new Measured();
        calls.forEach(measured::take);
        return measured;
    }

    public Tally of(String kind) {
        return kinds.computeIfAbsent(kind, none -> new Tally());
    }

    public Tally bant() {
        return sum(BANT);
    }

    public Tally all() {
        return sum(List.of("budget", "authority", "need", "timeline", "objection", "next-step"));
    }

    private Tally sum(List<String> names) {
        Tally sum = new Tally();
        names.forEach(name -> sum.add(of(name)));
        return sum;
    }

    private void take(LabelledCall call) {
        EvidenceCheck.Checked checked =
                EvidenceCheck.of(call.brief().call(), call.transcript(), new RulesAnalyst().analyse(call.brief()));
        List<Label> open = new ArrayList<>(
                call.labels().stream().filter(label -> !label.trap()).toList());
        open.forEach(label -> of(label.kind()).labelled++);
        for (Claimed claim : Claimed.all(checked.findings())) {
            judge(call, claim, open);
        }
    }

    /** Counts what is claimed of some kinds in a call. */
    public void take(LabelledCall call, List<String> of, List<Claimed> claims) {
        List<Label> open = new ArrayList<>(call.labels().stream()
                .filter(label -> !label.trap() && of.contains(label.kind()))
                .toList());
        open.forEach(label -> of(label.kind()).labelled++);
        claims.forEach(claim -> judge(call, claim, open));
    }

    /** Adds the counts of others to these. */
    public void add(Measured other) {
        other.kinds.forEach((kind, tally) -> of(kind).add(tally));
    }

    private void judge(LabelledCall call, Claimed claim, List<Label> open) {
        Tally tally = of(claim.kind());
        tally.claimed++;
        if (claim.ofBuyer()
                && !claim.quotes().stream().allMatch(quote -> call.buyers().contains(quote.speaker()))) {
            tally.wrongSpeaker++;
        }
        Optional<Label> hit =
                open.stream().filter(label -> label.matches(claim)).findFirst();
        hit.ifPresent(label -> {
            open.remove(label);
            tally.right++;
            tally.leading += label.overlaps(claim.leading()) ? 1 : 0;
            tally.valueRight += Value.equal(claim, label, call.date()) ? 1 : 0;
            tally.handledRight += Value.handledEqual(claim, label) ? 1 : 0;
        });
        boolean trap = call.labels().stream().anyMatch(label -> label.trap() && label.matches(claim));
        tally.traps += hit.isEmpty() && trap ? 1 : 0;
    }

    public String table(String name) {
        StringBuilder table = new StringBuilder(Tally.heading()).append('\n');
        BANT.forEach(kind -> table.append(of(kind).row(name + " " + kind)).append('\n'));
        table.append(bant().row(name + " BANT")).append('\n');
        table.append(of("objection").row(name + " objections")).append('\n');
        table.append(of("next-step").row(name + " next steps")).append('\n');
        table.append(all().row(name + " all")).append('\n');
        Tally objections = of("objection");
        return table.append("%s objections told handled or not rightly: %d of %d%n"
                        .formatted(name, objections.handledRight, objections.right))
                .toString();
    }
}
