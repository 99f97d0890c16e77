package com.leadintel.application.mail;

import com.leadintel.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;

/** A mail of the local outbox as lists show it: to whom, since when, its subject, its plain text, its attachments' names. */
public record MailLine(
        String messageId, Instant keptAt, EmailAddress to, String subject, String text, List<String> attachments) {
    public MailLine {
        attachments = List.copyOf(attachments);
    }
}
