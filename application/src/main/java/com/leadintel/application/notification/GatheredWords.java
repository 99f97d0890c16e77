package com.leadintel.application.notification;

import com.leadintel.domain.notification.Notification.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person reads in one mail about several leads, in plain text: how many of what, and the first of them by name. */
final class GatheredWords {
    private static final int NAMED = 20;

    private GatheredWords() {}

    static String subject(List<InboxLine> lines) {
        return counts(lines, ", ");
    }

    static String text(List<InboxLine> lines, String reader) {
        String rest = lines.size() > NAMED ? "\nand " + (lines.size() - NAMED) + " more" : "";
        return "Hello " + reader + ",\n\n" + counts(lines, "\n") + "\n\n"
                + lines.stream().limit(NAMED).map(MailWords::subject).collect(Collectors.joining("\n"))
                + rest
                + "\n\nThey wait for you under Today. There you also choose what you are mailed about.";
    }

    private static String counts(List<InboxLine> lines, String between) {
        Map<Kind, Long> counts = lines.stream()
                .collect(
                        Collectors.groupingBy(line -> line.notification().kind(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> one.getValue() + " " + (one.getValue() == 1 ? "lead: " : "leads: ")
                        + MailWords.headline(one.getKey()))
                .collect(Collectors.joining(between));
    }
}
