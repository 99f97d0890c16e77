package com.leadintel.ui.notification;

import com.leadintel.application.engagement.DueLead;
import com.leadintel.application.notification.InboxLine;
import com.leadintel.domain.engagement.NextBestAction;
import com.leadintel.domain.notification.Notification;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.ui.call.CallRoutes;
import com.leadintel.ui.lead.AdviceWords;
import com.leadintel.ui.lead.LeadRoutes;
import com.leadintel.ui.text.Ages;
import com.leadintel.ui.text.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what waits and what was told into the words and drawings of Today. */
record TodayWords(Instant now) {
    static final String LEAD = "l-";
    static final String TOLD = "n-";

    TodayPage.Item item(DueLead due) {
        NextBestAction advice = due.advice();
        return new TodayPage.Item(
                LEAD + due.lead().id(),
                AdviceWords.icon(advice),
                advice.overdue() ? "warn" : "acc",
                due.lead().company().or(due.lead()::person).orElse(""),
                Ages.since(due.lead().stageSince(), now),
                AdviceWords.title(advice) + ". " + AdviceWords.reason(advice),
                false,
                Optional.of(due.lead().id().value()));
    }

    TodayPage.Item item(InboxLine line) {
        Notification told = line.notification();
        return new TodayPage.Item(
                TOLD + told.id(),
                icon(told.kind()),
                tone(told.kind()),
                title(line),
                Ages.since(told.at(), now),
                sentence(told),
                told.readAt().isPresent(),
                told.lead().map(LeadId::value));
    }

    static String title(InboxLine line) {
        return line.leadName()
                .orElseGet(() -> Texts.name("told.title", line.notification().kind()));
    }

    static String sentence(Notification told) {
        Map<String, String> facts = told.facts();
        String key = "told." + told.kind().name();
        return Stream.of("score", "owner")
                .filter(facts::containsKey)
                .flatMap(fact -> Texts.find(key + "." + fact, facts).stream())
                .findFirst()
                .or(() -> Texts.find(key, facts))
                .orElse("");
    }

    static TodayPage.Next next(NextBestAction advice) {
        return new TodayPage.Next(AdviceWords.title(advice), AdviceWords.reason(advice), advice.overdue());
    }

    /** The page on which one acts on what was told. */
    static TodayPage.Act act(Notification told) {
        return switch (told.kind()) {
            case CALL_UNMATCHED ->
                new TodayPage.Act(
                        Texts.of("call.match"), "phone", CallRoutes.CALLS + "?" + CallRoutes.UNMATCHED + "=1");
            case CALL_ANALYSED ->
                new TodayPage.Act(
                        Texts.of("today.open-call"),
                        "phone",
                        CallRoutes.CALLS + "/" + told.subject().id());
            case HANDOFF_RECEIVED, HANDOFF_SENT, HANDOFF_FAILED ->
                new TodayPage.Act(
                        Texts.of("today.open-handoff"),
                        "handshake",
                        told.lead().map(LeadRoutes::handoff).orElse("handoffs"));
            case IMPORT_FINISHED ->
                new TodayPage.Act(
                        Texts.of("today.open-import"),
                        "upload",
                        "imports/" + told.subject().id());
            case RESEARCH_READY, RESEARCH_INCOMPLETE, LEAD_ASSIGNED, DUPLICATE_FLAGGED, LEAD_MERGED ->
                open(told.lead().orElseGet(() -> new LeadId(told.subject().id())));
        };
    }

    static TodayPage.Act open(LeadId lead) {
        return new TodayPage.Act(Texts.of("call.open-lead"), "building-2", LeadRoutes.lead(lead));
    }

    /** Whether somebody has to do something before it goes on. */
    static boolean needsSomebody(InboxLine line) {
        Notification.Kind kind = line.notification().kind();
        return kind == Notification.Kind.HANDOFF_FAILED || kind == Notification.Kind.CALL_UNMATCHED;
    }

    private static String icon(Notification.Kind kind) {
        return switch (kind) {
            case RESEARCH_READY -> "sparkles";
            case RESEARCH_INCOMPLETE -> "circle-dashed";
            case CALL_ANALYSED, CALL_UNMATCHED -> "phone";
            case LEAD_ASSIGNED -> "user-plus";
            case DUPLICATE_FLAGGED, LEAD_MERGED -> "users";
            case HANDOFF_RECEIVED, HANDOFF_SENT -> "handshake";
            case HANDOFF_FAILED -> "triangle-alert";
            case IMPORT_FINISHED -> "upload";
        };
    }

    private static String tone(Notification.Kind kind) {
        return switch (kind) {
            case CALL_ANALYSED, HANDOFF_SENT -> "good";
            case HANDOFF_FAILED -> "bad";
            case CALL_UNMATCHED -> "warn";
            case HANDOFF_RECEIVED -> "acc";
            case RESEARCH_READY, RESEARCH_INCOMPLETE, LEAD_ASSIGNED, DUPLICATE_FLAGGED, LEAD_MERGED, IMPORT_FINISHED ->
                "";
        };
    }
}
