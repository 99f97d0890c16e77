package com.leadintel.application.mail;

import com.leadintel.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/** A mail of the local outbox as lists show it; who it goes to and its subject are empty when its file cannot be read. */
public record MailLine(String messageId, Instant keptAt, Optional<EmailAddress> to, Optional<String> subject) {}
