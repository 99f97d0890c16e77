package com.leadintel.integrations.mail.outbox;

import com.leadintel.application.mail.port.Attachment;
import com.leadintel.application.mail.port.KeptMail;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.mail.MailReader;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A mail of the local outbox, read from its file. */
record MailFile(KeptMail kept, List<Attachment> attachments) {
    static MailFile read(Session session, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(session, in);
            MailReader reader = MailReader.of(message);
            InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
            KeptMail kept = new KeptMail(
                    message.getMessageID().replaceAll("[<>]", ""),
                    message.getSentDate().toInstant(),
                    new EmailAddress(to.getAddress()),
                    message.getSubject(),
                    reader.text(),
                    reader.html(),
                    reader.attachments().stream().map(Attachment::name).toList());
            return new MailFile(kept, reader.attachments());
        } catch (IOException | MessagingException unreadable) {
            throw Refusal.unavailable(
                    "mail.outbox-unavailable", Map.of("file", file.getFileName().toString()), unreadable);
        }
    }
}
