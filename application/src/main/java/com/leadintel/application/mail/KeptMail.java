package com.leadintel.application.mail;

import com.leadintel.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mail in the local outbox, as a person reads it; attachments by name. */
public record KeptMail(
        String messageId,
        Instant keptAt,
        EmailAddress to,
        String subject,
        String text,
        Optional<String> html,
        List<String> attachments) {
    public KeptMail {
        attachments = List.copyOf(attachments);
    }
}
