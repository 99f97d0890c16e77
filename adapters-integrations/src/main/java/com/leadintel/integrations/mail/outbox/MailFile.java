package com.leadintel.integrations.mail.outbox;

import com.leadintel.application.mail.Attachment;
import com.leadintel.application.mail.KeptMail;
import com.leadintel.application.mail.MailLine;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.integrations.mail.MailReader;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mail of the local outbox, read from its file. */
record MailFile(KeptMail kept, List<Attachment> attachments) {
    /** A mail as lists show it, by its headers alone; one that cannot be read goes by the name of its file. */
    static MailLine line(Session session, Path file, Instant keptAt) {
        String name = file.getFileName().toString();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Headers headers = new Headers(session, in);
            Optional<EmailAddress> to = Optional.ofNullable(headers.getRecipients(Message.RecipientType.TO)).stream()
                    .flatMap(Arrays::stream)
                    .map(address -> new EmailAddress(((InternetAddress) address).getAddress()))
                    .findFirst();
            Optional<String> id = Optional.ofNullable(headers.getMessageID()).map(MailFile::bare);
            return new MailLine(id.orElse(name), keptAt, to, Optional.ofNullable(headers.getSubject()));
        } catch (IOException | MessagingException | Refusal unreadable) {
            return new MailLine(name, keptAt, Optional.empty(), Optional.empty());
        }
    }

    private static String bare(String messageId) {
        return messageId.replaceAll("[<>]", "");
    }

    private static final class Headers extends MimeMessage {
        Headers(Session session, InputStream in) throws MessagingException {
            super(session);
            headers = createInternetHeaders(in);
        }
    }

    static MailFile read(Session session, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(session, in);
            MailReader reader = MailReader.of(message);
            InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
            KeptMail kept = new KeptMail(
                    bare(message.getMessageID()),
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
