package com.leadintel.application.mail.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.mail.Attachment;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everything that sends mail promises; {@link #arrived} is what a reader of the mail sees. */
public interface MailerContract {
    TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    byte[] PDF = "%PDF-1.7 as good as any".getBytes(StandardCharsets.US_ASCII);

    /** The mailer. */
    Mailer mailer();

    /** What it does with a mail when all is well. */
    Posting usual();

    /** The mails that have arrived for this reader, oldest first. */
    List<Arrived> arrived(EmailAddress reader);

    /** A mail as its reader sees it. */
    record Arrived(
            String messageId, String subject, String text, Optional<String> html, List<Attachment> attachments) {}

    @Test
    default void aMailArrivesWithItsWordsInAnyScript() {
        assertThat(mailer().post(OURS, mail("one@leadintel.test"))).isEqualTo(usual());
        Arrived arrived = arrived(reader()).get(0);
        assertThat(arrived.subject()).isEqualTo("Übergabe: Ada Łukasz – 東京");
        assertThat(arrived.text().strip()).isEqualTo("Grüße aus Łódź,\nein Anruf über 東京.");
        assertThat(arrived.html())
                .hasValueSatisfying(html -> assertThat(html.strip()).isEqualTo("<p>Grüße aus <b>Łódź</b></p>"));
    }

    @Test
    default void theMessageIdIsTheCallers() {
        mailer().post(OURS, mail("stable.id-1@leadintel.test"));
        assertThat(arrived(reader())).extracting(Arrived::messageId).containsExactly("stable.id-1@leadintel.test");
    }

    @Test
    default void anAttachmentArrivesByteForByte() {
        mailer().post(OURS, mail("two@leadintel.test"));
        Attachment attachment = arrived(reader()).get(0).attachments().get(0);
        assertThat(attachment.name()).isEqualTo("Übergabe.pdf");
        assertThat(attachment.mediaType()).isEqualTo("application/pdf");
        assertThat(attachment.content()).isEqualTo(PDF);
    }

    @Test
    default void aPlainMailNeedsNoHtmlAndNoAttachment() {
        mailer().post(
                        OURS,
                        new Mail(
                                "three@leadintel.test",
                                reader(),
                                Optional.empty(),
                                "Hello",
                                "Hi.",
                                Optional.empty(),
                                List.of()));
        Arrived arrived = arrived(reader()).get(0);
        assertThat(arrived.html()).isEmpty();
        assertThat(arrived.attachments()).isEmpty();
    }

    private static EmailAddress reader() {
        return new EmailAddress("marcus@buyer.example");
    }

    private static Mail mail(String id) {
        return new Mail(
                id,
                reader(),
                Optional.of(new EmailAddress("dana@seller.example")),
                "Übergabe: Ada Łukasz – 東京",
                "Grüße aus Łódź,\nein Anruf über 東京.",
                Optional.of("<p>Grüße aus <b>Łódź</b></p>"),
                List.of(new Attachment("Übergabe.pdf", "application/pdf", PDF)));
    }
}
