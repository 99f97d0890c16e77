package com.leadintel.application.mail.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.mail.Attachment;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MailTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "no-at-sign", "<a@b>", "a@b\r\nBcc: everybody@example.com", "a b@c"})
    void aMessageIdCannotCarryAnythingElse(String id) {
        assertThatThrownBy(() -> mail(id, "Hello"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("mail.message-id-malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello\nBcc: everybody@example.com", "Hello\rBcc: everybody@example.com"})
    void aSubjectIsOneLine(String subject) {
        assertThatThrownBy(() -> mail("a@b", subject))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("mail.subject-malformed"));
    }

    @Test
    void anAttachmentKeepsItsOwnBytes() {
        byte[] bytes = {1, 2, 3};
        Attachment attachment = new Attachment("a.bin", "application/octet-stream", bytes);
        bytes[0] = 9;
        attachment.content()[1] = 9;
        assertThat(attachment.content()).containsExactly(1, 2, 3);
    }

    private static Mail mail(String id, String subject) {
        return new Mail(
                id, new EmailAddress("a@b.example"), Optional.empty(), subject, "text", Optional.empty(), List.of());
    }
}
