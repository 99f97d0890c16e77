package com.leadintel.integrations.mail.outbox;

import com.leadintel.application.mail.Attachment;
import com.leadintel.application.mail.KeptMail;
import com.leadintel.application.mail.MailLine;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.Outbox;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.mail.MailMessage;
import com.leadintel.integrations.settings.Folders;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Keeps each mail as a file that any mail program opens; a mail sent again under its id takes its own place. */
@Singleton
@Typed({FolderOutbox.class, Outbox.class})
public class FolderOutbox implements Mailer, Outbox {
    private static final String ENDING = ".eml";

    /** A mail's file, and when the mail was kept. */
    private record Kept(Path file, Instant at) {
        static Kept of(Path file) {
            try {
                return new Kept(file, Files.getLastModifiedTime(file).toInstant());
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
    }

    private final OutboxSettings settings;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());

    @Inject
    FolderOutbox(Config config, Clock clock) {
        this(OutboxSettings.of(config), clock);
    }

    FolderOutbox(OutboxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Posting post(TenantId tenant, Mail mail) {
        Path target = file(tenant, mail.messageId());
        Instant now = clock.instant();
        try {
            Path home = Files.createDirectories(home(tenant));
            Path written = Files.createTempFile(home, ".mail", ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(written)) {
                    MailMessage.of(session, settings.from(), mail, now).writeTo(out);
                }
                Files.setLastModifiedTime(written, FileTime.from(now));
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
            return Posting.KEPT;
        } catch (IOException | MessagingException unusable) {
            throw unavailable(unusable);
        }
    }

    @Override
    public List<MailLine> newest(TenantId tenant, int most) {
        if (!Files.isDirectory(home(tenant))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home(tenant))) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(Kept::of)
                    .sorted(Comparator.comparing(Kept::at).reversed())
                    .limit(most)
                    .map(kept -> MailFile.line(session, kept.file(), kept.at()))
                    .toList();
        } catch (IOException | UncheckedIOException unusable) {
            throw unavailable(unusable);
        }
    }

    @Override
    public Optional<KeptMail> find(TenantId tenant, String messageId) {
        return open(tenant, messageId).map(MailFile::kept);
    }

    @Override
    public Optional<Attachment> attachment(TenantId tenant, String messageId, String name) {
        return open(tenant, messageId).stream()
                .flatMap(mail -> mail.attachments().stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    @Override
    public void removeAll(TenantId tenant) {
        try {
            Folders.delete(home(tenant));
        } catch (IOException unusable) {
            throw unavailable(unusable);
        }
    }

    private Optional<MailFile> open(TenantId tenant, String messageId) {
        Path file = file(tenant, messageId);
        return Files.isRegularFile(file) ? Optional.of(MailFile.read(session, file)) : Optional.empty();
    }

    private Path home(TenantId tenant) {
        return settings.folder().resolve(tenant.value().toString());
    }

    private Path file(TenantId tenant, String messageId) {
        String name =
                Base64.getUrlEncoder().withoutPadding().encodeToString(messageId.getBytes(StandardCharsets.UTF_8));
        return home(tenant).resolve(name.substring(0, Math.min(name.length(), 240)) + ENDING);
    }

    private static Refusal unavailable(Exception cause) {
        return Refusal.unavailable("mail.outbox-unavailable", Map.of(), cause);
    }
}
