package com.leadintel.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.TickingClock;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OutboxUseCasesTest {
    private final TenantId tenant = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    private final Caller admin = Caller.system(tenant, "test");
    private final Caller nobody = Caller.integration(tenant, "key without rights", Set.of());
    private final InMemoryMail mail = new InMemoryMail(new TickingClock());

    @BeforeEach
    void oneMailLiesInTheOutbox() {
        Attachment note = new Attachment("note.txt", "text/plain", new byte[] {65});
        mail.post(
                tenant,
                new Mail(
                        "one@test",
                        new EmailAddress("a@b.example"),
                        Optional.empty(),
                        "Hello",
                        "Hi.",
                        Optional.empty(),
                        List.of(note)));
    }

    @Test
    void anAdministratorSeesTheOutbox() {
        assertThat(new ShowOutbox(mail).handle(admin, 1_000))
                .extracting(MailLine::subject)
                .containsExactly(Optional.of("Hello"));
    }

    @Test
    void anAdministratorReadsAMailAndItsAttachment() {
        assertThat(new ReadKeptMail(mail).handle(admin, "one@test").text()).isEqualTo("Hi.");
        assertThat(new OpenKeptAttachment(mail)
                        .handle(admin, "one@test", "note.txt")
                        .content())
                .containsExactly(65);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new ReadKeptMail(mail).handle(admin, "two@test"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("mail.not-found"));
        assertThatThrownBy(() -> new OpenKeptAttachment(mail).handle(admin, "one@test", "x"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("mail.attachment-not-found"));
    }

    @Test
    void whoMayNotSeeConnectionsMayNotReadMail() {
        assertThatThrownBy(() -> new ShowOutbox(mail).handle(nobody, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("access.forbidden"));
    }
}
