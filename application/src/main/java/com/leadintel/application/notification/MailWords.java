package com.leadintel.application.notification;

import com.leadintel.domain.notification.Notification;
import java.util.Locale;
import java.util.Map;

/** What a person reads in a mail about something that happened, in plain text. */
final class MailWords {
    private static final int LONGEST_SUBJECT = 180;

    private MailWords() {}

    static String subject(InboxLine line) {
        String about =
                line.leadName().map(name -> name.replace('\n', ' ') + ": ").orElse("");
        String subject = about + headline(line.notification().kind());
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    static String text(InboxLine line, String reader) {
        return "Hello " + reader + ",\n\n"
                + line.leadName().map(name -> name + "\n").orElse("")
                + sentence(line.notification())
                + "\n\nIt waits for you under Today. There you also choose what you are mailed about.";
    }

    static String headline(Notification.Kind kind) {
        return switch (kind) {
            case RESEARCH_READY -> "research is ready";
            case RESEARCH_INCOMPLETE -> "research is incomplete";
            case CALL_ANALYSED -> "the call is analysed";
            case CALL_UNMATCHED -> "A call waits for its lead";
            case LEAD_ASSIGNED -> "the lead is yours now";
            case DUPLICATE_FLAGGED -> "perhaps a duplicate";
            case LEAD_MERGED -> "made one with another lead";
            case HANDOFF_RECEIVED -> "handed to you";
            case HANDOFF_SENT -> "handed off";
            case HANDOFF_FAILED -> "the handoff needs you";
            case IMPORT_FINISHED -> "Your import has ended";
        };
    }

    private static String sentence(Notification notification) {
        Map<String, String> facts = notification.facts();
        return switch (notification.kind()) {
            case RESEARCH_READY -> "Research found " + fact(facts, "findings") + " checked findings.";
            case RESEARCH_INCOMPLETE -> "Research ended with gaps; checked findings: " + fact(facts, "findings") + ".";
            case CALL_ANALYSED -> "The call was analysed; next steps agreed: " + fact(facts, "steps") + ".";
            case CALL_UNMATCHED -> "No lead has the number of this call. Say whose it was.";
            case LEAD_ASSIGNED -> "You own this lead now.";
            case DUPLICATE_FLAGGED -> "Another lead looks like the same one.";
            case LEAD_MERGED ->
                facts.containsKey("owner")
                        ? "A lead of yours is part of this one now, which somebody else owns."
                        : "Two leads are this one now, and you own it.";
            case HANDOFF_RECEIVED -> "A lead was handed to you, with its briefing.";
            case HANDOFF_SENT -> "Every step of the handoff is done.";
            case HANDOFF_FAILED ->
                "A step of the handoff failed: "
                        + fact(facts, "effect").toLowerCase(Locale.ROOT).replace('_', ' ')
                        + " (" + fact(facts, "code") + ").";
            case IMPORT_FINISHED ->
                "New leads: " + fact(facts, "created") + ", known already: " + fact(facts, "merged")
                        + ", refused rows: " + fact(facts, "refused") + ".";
        };
    }

    private static String fact(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "-");
    }
}
