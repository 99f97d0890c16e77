package com.leadintel.integrations.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.mail.port.InMemoryMail;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.Mailer;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.tenant.DemoTenant;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailChoiceTest {
    private static final TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    private final InMemoryMail outbox = new InMemoryMail(Clock.systemUTC());
    private final InMemoryMail out = new InMemoryMail(Clock.systemUTC());
    private final Mailer chosen = MailChoice.keepingTheDemo(outbox, out);

    @Test
    void mailOfTheDemoNeverLeavesTheHouse() {
        chosen.post(DemoTenant.ID, mail());
        assertThat(outbox.newest(DemoTenant.ID, 9)).hasSize(1);
        assertThat(out.newest(DemoTenant.ID, 9)).isEmpty();
    }

    @Test
    void everybodyElsesMailGoesOut() {
        chosen.post(OURS, mail());
        assertThat(out.newest(OURS, 9)).hasSize(1);
        assertThat(outbox.newest(OURS, 9)).isEmpty();
    }

    private static Mail mail() {
        return new Mail(
                "one@leadintel.test",
                new EmailAddress("alex@tideway.example"),
                Optional.empty(),
                "A lead",
                "Hello",
                Optional.empty(),
                List.of());
    }
}
