package com.leadintel.application.handoff;

import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.shared.EmailAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an account executive reads first about a handoff, in plain text. */
final class HandoffWords {
    private static final int LONGEST_SUBJECT = 180;

    private HandoffWords() {}

    static String subject(String lead) {
        String subject = "New lead for you: " + lead.replace('\n', ' ');
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }

    static String text(Handoff.State handoff) {
        String bant = Arrays.stream(BantElement.values())
                .map(element -> handoff.briefing()
                        .bant()
                        .of(element)
                        .map(value -> word(element) + ": " + value.text())
                        .orElse(word(element) + ": -"))
                .collect(Collectors.joining("\n"));
        String notes = handoff.notes().map(words -> "\n\n" + words).orElse("");
        String name = handoff.briefing().details().name();
        String hello = handoff.from()
                .user()
                .map(person -> handoff.from().name() + " hands " + name + " to you.")
                .orElse(name + " is yours from now on.");
        return hello + "\n\nScore "
                + handoff.briefing().score().value().value() + " of 100\n" + bant + notes
                + "\n\nThe briefing with the evidence is attached.";
    }

    /** Whom an answer reaches, if anybody. */
    static String answer(Handoff.State handoff, Optional<EmailAddress> sender) {
        return sender.map(address ->
                        "\n\nAn answer to this mail goes to " + handoff.from().name() + ", " + address.value() + ".")
                .orElse("");
    }

    private static String word(BantElement element) {
        String name = element.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
