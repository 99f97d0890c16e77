package com.leadintel.application.mail.port;

import com.leadintel.application.mail.Attachment;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail to one person, as plain text and, where there is more to show, as HTML too. The message id (RFC 5322, without
 * its angle brackets) is the caller's: the same mail sent again carries the same id, so that it can be told apart.
 */
public record Mail(
        String messageId,
        EmailAddress to,
        Optional<EmailAddress> replyTo,
        String subject,
        String text,
        Optional<String> html,
        List<Attachment> attachments) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,120}@[A-Za-z0-9.-]{1,120}");

    public Mail {
        if (!ID.matcher(Require.present(messageId, "mail.message-id-malformed")).matches()) {
            throw Refusal.invalid("mail.message-id-malformed", Map.of("messageId", messageId));
        }
        Require.present(to, "mail.recipient-missing");
        subject = Require.text(subject, 200, "mail.subject-malformed");
        Require.that(!subject.contains("\n"), "mail.subject-malformed");
        Require.present(text, "mail.text-missing");
        attachments = List.copyOf(attachments);
    }
}
