package com.leadintel.application.mail.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.mail.Attachment;
import com.leadintel.application.mail.MailLine;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every local outbox promises. */
public interface OutboxContract {
    TenantId OUR_TENANT = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    TenantId THEIR_TENANT = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    /** An empty outbox. */
    Outbox outbox();

    /** The mailer that fills it; its clock goes on between two mails. */
    Mailer filler();

    @Test
    default void theNewestMailComesFirst() {
        filler().post(OUR_TENANT, mail("first@leadintel.test", "First"));
        filler().post(OUR_TENANT, mail("second@leadintel.test", "Second"));
        filler().post(OUR_TENANT, mail("third@leadintel.test", "Third"));
        assertThat(outbox().newest(OUR_TENANT, 2))
                .extracting(MailLine::subject)
                .containsExactly(Optional.of("Third"), Optional.of("Second"));
    }

    @Test
    default void aMailSentAgainUnderItsIdIsOneMail() {
        filler().post(OUR_TENANT, mail("same@leadintel.test", "Once"));
        filler().post(OUR_TENANT, mail("same@leadintel.test", "Once"));
        assertThat(outbox().newest(OUR_TENANT, 10)).hasSize(1);
    }

    @Test
    default void anAttachmentIsFoundByItsName() {
        filler().post(OUR_TENANT, mail("a@leadintel.test", "With a file"));
        assertThat(outbox().find(OUR_TENANT, "a@leadintel.test"))
                .hasValueSatisfying(kept -> assertThat(kept.attachments()).containsExactly("note.txt"));
        assertThat(outbox().attachment(OUR_TENANT, "a@leadintel.test", "note.txt"))
                .hasValueSatisfying(
                        file -> assertThat(file.content()).asString().isEqualTo("a note"));
        assertThat(outbox().attachment(OUR_TENANT, "a@leadintel.test", "other.txt"))
                .isEmpty();
    }

    @Test
    default void allMailOfATenantGoesAndNobodyElses() {
        filler().post(OUR_TENANT, mail("ours@leadintel.test", "Ours"));
        filler().post(THEIR_TENANT, mail("theirs@leadintel.test", "Theirs"));
        outbox().removeAll(OUR_TENANT);
        outbox().removeAll(OUR_TENANT);
        assertThat(outbox().newest(OUR_TENANT, 10)).isEmpty();
        assertThat(outbox().newest(THEIR_TENANT, 10)).hasSize(1);
    }

    @Test
    default void anotherTenantsMailIsInvisible() {
        filler().post(THEIR_TENANT, mail("theirs@leadintel.test", "Theirs"));
        assertThat(outbox().newest(OUR_TENANT, 10)).isEmpty();
        assertThat(outbox().find(OUR_TENANT, "theirs@leadintel.test")).isEmpty();
        assertThat(outbox().attachment(OUR_TENANT, "theirs@leadintel.test", "note.txt"))
                .isEmpty();
    }

    private static Mail mail(String id, String subject) {
        return new Mail(
                id,
                new EmailAddress("marcus@buyer.example"),
                Optional.empty(),
                subject,
                "Hello",
                Optional.empty(),
                List.of(new Attachment("note.txt", "text/plain", "a note".getBytes(StandardCharsets.UTF_8))));
    }
}
