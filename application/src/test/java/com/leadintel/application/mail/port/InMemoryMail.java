package com.leadintel.application.mail.port;

import com.leadintel.application.mail.Attachment;
import com.leadintel.application.mail.KeptMail;
import com.leadintel.application.mail.MailLine;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A mailer that keeps everything in memory, and the outbox over it. */
public final class InMemoryMail implements Mailer, Outbox {
    private record Entry(TenantId tenant, Mail mail, KeptMail kept) {}

    private final Clock clock;
    private final List<Entry> entries = new ArrayList<>();

    public InMemoryMail(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Posting post(TenantId tenant, Mail mail) {
        entries.removeIf(entry ->
                entry.tenant().equals(tenant) && entry.mail().messageId().equals(mail.messageId()));
        entries.add(new Entry(
                tenant,
                mail,
                new KeptMail(
                        mail.messageId(),
                        clock.instant(),
                        mail.to(),
                        mail.subject(),
                        mail.text(),
                        mail.html(),
                        mail.attachments().stream().map(Attachment::name).toList())));
        return Posting.KEPT;
    }

    @Override
    public List<MailLine> newest(TenantId tenant, int most) {
        return entries.stream()
                .filter(entry -> entry.tenant().equals(tenant))
                .map(Entry::kept)
                .sorted(Comparator.comparing(KeptMail::keptAt).reversed())
                .limit(most)
                .map(mail -> new MailLine(
                        mail.messageId(), mail.keptAt(), Optional.of(mail.to()), Optional.of(mail.subject())))
                .toList();
    }

    @Override
    public Optional<KeptMail> find(TenantId tenant, String messageId) {
        return entry(tenant, messageId).map(Entry::kept);
    }

    @Override
    public Optional<Attachment> attachment(TenantId tenant, String messageId, String name) {
        return entry(tenant, messageId).stream()
                .flatMap(entry -> entry.mail().attachments().stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    @Override
    public void removeAll(TenantId tenant) {
        entries.removeIf(entry -> entry.tenant().equals(tenant));
    }

    private Optional<Entry> entry(TenantId tenant, String messageId) {
        return entries.stream()
                .filter(entry -> entry.tenant().equals(tenant)
                        && entry.mail().messageId().equals(messageId))
                .findFirst();
    }
}
