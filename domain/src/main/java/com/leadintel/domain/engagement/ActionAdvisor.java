package com.leadintel.domain.engagement;

import com.leadintel.domain.engagement.NextBestAction.Action;
import com.leadintel.domain.lead.Bant;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.shared.Confidence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says what to do next with a lead, from its stage, what BANT lacks, how long it has waited, its last contact, its dossier
 * and what was promised in the last call. The rules and the days are ours: a new lead should be called within a day, a
 * researched one within 3, a contacted one again within 14, and an outcome is asked for after 14.
 */
public final class ActionAdvisor {
    private static final int NEW_DAYS = 1;
    private static final int RESEARCHED_DAYS = 3;
    private static final int SILENT_DAYS = 14;
    private static final int OUTCOME_DAYS = 14;

    private final Lead.State lead;
    private final Optional<Finding> pain;
    private final List<Situation.Promise> promises;
    private final Instant now;

    private ActionAdvisor(Situation situation, Instant now) {
        this.lead = situation.lead().state();
        this.pain = situation.pain();
        this.promises = situation.promises();
        this.now = now;
    }

    /** The next best action for a lead in this situation. */
    public static NextBestAction advise(Situation situation, Instant now) {
        return new ActionAdvisor(situation, now).advise();
    }

    private NextBestAction advise() {
        if (!lead.doubts().open().isEmpty()) {
            return action(Action.CHECK_DUPLICATE, "duplicate-flagged", 0.9, false);
        }
        return switch (lead.progress().stage()) {
            case NEW -> whenNew();
            case RESEARCHED -> unreachable().orElseGet(() -> reach(RESEARCHED_DAYS));
            case CONTACTED -> whenContacted();
            case QUALIFIED -> whenQualified();
            case HANDED_OFF -> whenHandedOff();
            case DISQUALIFIED -> action(Action.WAIT, "disqualified", 0.9, false);
        };
    }

    private NextBestAction whenNew() {
        if (lead.research().isEmpty()) {
            return action(Action.RESEARCH, "never-researched", 0.9, daysInStage() >= NEW_DAYS);
        }
        return unreachable().orElseGet(() -> reach(NEW_DAYS));
    }

    private NextBestAction whenContacted() {
        Optional<NextBestAction> promised = promised();
        if (promised.isPresent()) {
            return promised.orElseThrow();
        }
        if (lead.bant().missing().isEmpty()) {
            return qualify(lead.bant().unsure());
        }
        long silent = lead.contacts().last().map(this::daysSince).orElse(0L);
        return silent >= SILENT_DAYS
                ? action(Action.REVIVE, "silent", Map.of("days", Long.toString(silent)), 0.7, true)
                : ask(lead.bant());
    }

    private NextBestAction whenQualified() {
        if (lead.research().filter(ResearchNote::complete).isEmpty()) {
            return action(Action.RESEARCH, researchLacks(), 0.9, false);
        }
        return lead.contacts().calls() == 0 ? needsCall() : promised().orElseGet(this::handOff);
    }

    /** Unless a call that taught what is known says something else by now. */
    private NextBestAction handOff() {
        return lead.bant().missing().isEmpty()
                ? action(Action.HAND_OFF, "ready", 0.9, daysInStage() >= NEW_DAYS)
                : ask(lead.bant());
    }

    private NextBestAction whenHandedOff() {
        boolean open =
                lead.progress().outcome().filter(outcome -> !outcome.closed()).isPresent();
        if (!open) {
            return action(Action.WAIT, "outcome-known", 0.9, false);
        }
        return daysInStage() >= OUTCOME_DAYS
                ? action(Action.ASK_FOR_OUTCOME, "outcome-open", days(), 0.7, true)
                : action(Action.WAIT, "with-account-executive", 0.9, false);
    }

    private Optional<NextBestAction> unreachable() {
        Person person = lead.details().person();
        return person.phone().isEmpty() && person.email().isEmpty()
                ? Optional.of(action(Action.FIND_CONTACT, "no-way-to-reach", 0.9, false))
                : Optional.empty();
    }

    private String researchLacks() {
        if (lead.research().isEmpty()) {
            return "handoff-needs-research";
        }
        return lead.details().company().website().isPresent() ? "research-incomplete" : "website-missing";
    }

    private NextBestAction needsCall() {
        return phoneKnown()
                ? action(Action.CALL, "handoff-needs-call", 0.9, false)
                : action(Action.FIND_CONTACT, "handoff-needs-phone", 0.9, false);
    }

    private boolean phoneKnown() {
        return lead.details().person().phone().isPresent();
    }

    /** By phone where a number is known, else in writing. */
    private NextBestAction reach(int within) {
        boolean overdue = daysInStage() >= within;
        return pain.map(finding -> action(
                        phoneKnown() ? Action.CALL : Action.WRITE,
                        "pain-known",
                        Map.of("topic", finding.topic()),
                        0.5 + finding.confidence().value() / 2,
                        overdue))
                .orElseGet(() -> phoneKnown()
                        ? action(Action.CALL, "not-called", days(), 0.6, overdue)
                        : action(Action.WRITE, "no-phone", 0.6, overdue));
    }

    private Optional<NextBestAction> promised() {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Optional<Situation.Promise> next = promises.stream()
                .filter(promise -> lead.contacts()
                        .last()
                        .map(last -> !promise.due().isBefore(day(last)))
                        .orElse(true))
                .min(Comparator.comparing(Situation.Promise::due));
        return next.filter(promise -> !promise.due().isAfter(today.plusDays(1)))
                .map(promise -> action(
                        Action.KEEP_PROMISE,
                        "promised",
                        said(promise),
                        0.9,
                        promise.due().isBefore(today)));
    }

    private static Map<String, String> said(Situation.Promise promise) {
        String due = promise.due().toString();
        return promise.words()
                .map(words -> Map.of("due", due, "owner", promise.owner(), "words", words))
                .orElseGet(() -> Map.of("due", due));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private NextBestAction ask(Bant bant) {
        return action(Action.ASK, "bant-missing", Map.of("missing", listed(bant.missing())), 0.8, false);
    }

    /** A person moves it: what was only half understood in a call is theirs to check. */
    private NextBestAction qualify(List<BantElement> unsure) {
        return unsure.isEmpty()
                ? action(Action.QUALIFY, "bant-known", 0.9, false)
                : action(Action.QUALIFY, "bant-unsure", Map.of("unsure", listed(unsure)), 0.6, false);
    }

    private static String listed(List<BantElement> elements) {
        return elements.stream()
                .map(element -> element.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    private Map<String, String> days() {
        return Map.of("days", Long.toString(daysInStage()));
    }

    private long daysInStage() {
        return daysSince(lead.progress().since());
    }

    private long daysSince(Instant instant) {
        return Duration.between(instant, now).toDays();
    }

    private static NextBestAction action(Action action, String reason, double confidence, boolean overdue) {
        return action(action, reason, Map.of(), confidence, overdue);
    }

    private static NextBestAction action(
            Action action, String reason, Map<String, String> facts, double confidence, boolean overdue) {
        return new NextBestAction(action, "next-action." + reason, facts, new Confidence(confidence), overdue);
    }
}
