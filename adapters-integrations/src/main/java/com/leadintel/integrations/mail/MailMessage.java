package com.leadintel.integrations.mail;

import com.leadintel.application.mail.Attachment;
import com.leadintel.application.mail.port.Mail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A mail as MIME (RFC 2045), under the message id that the caller gave it. */
public final class MailMessage extends MimeMessage {
    private final String id;
    private boolean written;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** Writes the mail down; {@code from} is the sender's address with or without a name. */
    public static MailMessage of(Session session, InternetAddress from, Mail mail, Instant now)
            throws MessagingException {
        MailMessage message = new MailMessage(session, mail.messageId());
        message.setFrom(from);
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value(), true));
        if (mail.replyTo().isPresent()) {
            message.setReplyTo(new InternetAddress[] {
                new InternetAddress(mail.replyTo().get().value(), true)
            });
        }
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.html().isEmpty() && mail.attachments().isEmpty()) {
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
        } else {
            message.setContent(body(mail));
        }
        message.saveChanges();
        return message;
    }

    /** Whether the whole message has been written to somebody. */
    public boolean written() {
        return written;
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        super.writeTo(out, without);
        written = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }

    private static Multipart body(Mail mail) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(text(mail.text(), "plain"));
        if (mail.html().isPresent()) {
            words.addBodyPart(text(mail.html().get(), "html"));
        }
        if (mail.attachments().isEmpty()) {
            return words;
        }
        MimeBodyPart wordsPart = new MimeBodyPart();
        wordsPart.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed", wordsPart);
        for (Attachment attachment : mail.attachments()) {
            all.addBodyPart(file(attachment));
        }
        return all;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), kind);
        return part;
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        try {
            part.setFileName(MimeUtility.encodeText(attachment.name(), StandardCharsets.UTF_8.name(), null));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return part;
    }
}
