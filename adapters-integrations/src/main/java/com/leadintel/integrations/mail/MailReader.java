package com.leadintel.integrations.mail;

import com.leadintel.application.mail.Attachment;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the words and files of a mail out of its MIME parts. */
public final class MailReader {
    private Optional<String> text = Optional.empty();
    private Optional<String> html = Optional.empty();
    private final List<Attachment> attachments = new ArrayList<>();

    private MailReader() {}

    /** Reads a mail. */
    public static MailReader of(Part mail) throws MessagingException, IOException {
        MailReader reader = new MailReader();
        reader.read(mail);
        return reader;
    }

    /** The plain words; empty text when there are none. */
    public String text() {
        return text.orElse("").replace("\r\n", "\n");
    }

    /** The words as HTML. */
    public Optional<String> html() {
        return html;
    }

    /** The files. */
    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            String mediaType = part.getContentType().replaceAll("[;\\s].*", "").toLowerCase(Locale.ROOT);
            attachments.add(new Attachment(MimeUtility.decodeText(part.getFileName()), mediaType, bytes(part)));
        } else if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                read(inner);
            }
        } else if (part.isMimeType("text/html")) {
            html = Optional.of(part.getContent().toString());
        } else if (part.isMimeType("text/plain")) {
            text = Optional.of(part.getContent().toString());
        }
    }

    private static byte[] bytes(Part part) throws IOException, MessagingException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
