package com.leadintel.integrations.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.mail.port.KeptMail;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.application.mail.port.MailerContract;
import com.leadintel.application.mail.port.Outbox;
import com.leadintel.application.mail.port.OutboxContract;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.application.mail.port.TickingClock;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.MapConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
                .filter(kept -> kept.to().equals(reader))
                .map(this::arrived)
                .toList();
    }

    @Test
    void anEmptyOutboxIsEmpty() {
        TenantId nobody = new TenantId(UUID.fromString("01900000-0000-7000-8000-0000000000ff"));
        assertThat(outbox.newest(nobody, 10)).isEmpty();
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
