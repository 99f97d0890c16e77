package com.leadintel.application.mail.port;

import com.leadintel.domain.shared.EmailAddress;
import java.util.List;

final class InMemoryMailTest implements MailerContract, OutboxContract {
    private final InMemoryMail mail = new InMemoryMail(new TickingClock());

    @Override
    public Mailer mailer() {
        return mail;
    }

    @Override
    public Mailer filler() {
        return mail;
    }

    @Override
    public Outbox outbox() {
        return mail;
    }

    @Override
    public Posting usual() {
        return Posting.KEPT;
    }

    @Override
    public List<Arrived> arrived(EmailAddress reader) {
        return mail.newest(OURS, 100).stream()
                .flatMap(line -> mail.find(OURS, line.messageId()).stream())
                .filter(kept -> kept.to().equals(reader))
                .map(kept -> new Arrived(
                        kept.messageId(),
                        kept.subject(),
                        kept.text(),
                        kept.html(),
                        kept.attachments().stream()
                                .flatMap(name -> mail.attachment(OURS, kept.messageId(), name).stream())
                                .toList()))
                .toList();
    }
}
