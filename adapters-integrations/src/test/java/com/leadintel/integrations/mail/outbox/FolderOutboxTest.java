package com.leadintel.integrations.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.leadintel.application.mail.KeptMail;
import com.leadintel.application.mail.MailLine;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.MailerContract;
import com.leadintel.application.mail.port.Outbox;
import com.leadintel.application.mail.port.OutboxContract;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.mail.port.TickingClock;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.MapConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderOutboxTest implements MailerContract, OutboxContract {
    @TempDir
    Path folder;

    private FolderOutbox outbox;

    @BeforeEach
    void open() {
        outbox = new FolderOutbox(new MapConfig(Map.of("mail.outbox", folder.toString())), new TickingClock());
    }

    @Override
    public Mailer mailer() {
        return outbox;
    }

    @Override
    public Mailer filler() {
        return outbox;
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Posting usual() {
        return Posting.KEPT;
    }

    @Override
    public List<Arrived> arrived(EmailAddress reader) {
        return outbox.newest(OURS, 100).stream()
                .flatMap(line -> outbox.find(OURS, line.messageId()).stream())
                .filter(kept -> kept.to().equals(reader))
                .map(this::arrived)
                .toList();
    }

    @Test
    void anEmptyOutboxIsEmpty() {
        TenantId nobody = new TenantId(UUID.fromString("01900000-0000-7000-8000-0000000000ff"));
        assertThat(outbox.newest(nobody, 10)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadHidesNoOtherMail() throws IOException {
        outbox.post(OUR_TENANT, mail("good@leadintel.test"));
        Files.write(folder.resolve(OUR_TENANT.value().toString()).resolve("broken.eml"), new byte[] {0, 1, 2});
        assertThat(outbox.newest(OUR_TENANT, 10))
                .extracting(MailLine::messageId, MailLine::subject)
                .containsExactlyInAnyOrder(
                        tuple("broken.eml", Optional.empty()), tuple("good@leadintel.test", Optional.of("Hello")));
    }

    private static Mail mail(String id) {
        EmailAddress reader = new EmailAddress("marcus@buyer.example");
        return new Mail(id, reader, Optional.empty(), "Hello", "Hi", Optional.empty(), List.of());
    }

    private Arrived arrived(KeptMail kept) {
        return new Arrived(
                kept.messageId(),
                kept.subject(),
                kept.text(),
                kept.html(),
                kept.attachments().stream()
                        .flatMap(name -> outbox.attachment(OURS, kept.messageId(), name).stream())
                        .toList());
    }
}
