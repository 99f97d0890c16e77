package com.leadintel.application.handoff;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static com.leadintel.domain.lead.LeadFixtures.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.file.port.InMemoryFileStore;
import com.leadintel.application.handoff.port.BriefingPrinter;
import com.leadintel.application.handoff.port.InMemoryHandoffs;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.lead.port.InMemoryLeads;
import com.leadintel.application.mail.port.Mail;
import com.leadintel.application.mail.port.Posting;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.handoff.HandoffFixtures;
import com.leadintel.domain.identity.Role;
import com.leadintel.domain.identity.User;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.TenantId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellAccountExecutiveTest {
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryHandoffs handoffs = new InMemoryHandoffs();
    private final List<Mail> posted = new ArrayList<>();

    private static final BriefingPrinter PRINTER = new BriefingPrinter() {
        @Override
        public String html(TenantId tenant, BriefingDocument document) {
            return "<p></p>";
        }

        @Override
        public byte[] pdf(TenantId tenant, BriefingDocument document) {
            return new byte[] {1};
        }
    };

    @Test
    void anAnswerGoesToWhoeverHandedTheLeadOff() {
        users.add(TENANT, maya(true));
        Mail mail = tell();
        assertThat(mail.replyTo()).contains(new EmailAddress("maya@example.com"));
        assertThat(mail.text()).endsWith("An answer to this mail goes to Maya Ortiz, maya@example.com.");
    }

    @Test
    void nobodyIsNamedForTheAnswerWhoIsNotThereAnyMore() {
        users.add(TENANT, maya(false));
        Mail mail = tell();
        assertThat(mail.replyTo()).isEmpty();
        assertThat(mail.text()).doesNotContain("An answer to this mail");
    }

    private Mail tell() {
        Handoff handoff = HandoffFixtures.started();
        handoffs.add(TENANT, handoff);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        EffectRecords records = new EffectRecords(handoffs, new InMemoryLeads(), clock);
        KeepBriefing keep = new KeepBriefing(PRINTER, new InMemoryFileStore(), records);
        new TellAccountExecutive(PRINTER, keep, new RecallSender(users), (tenant, mail) -> {
                    posted.add(mail);
                    return Posting.KEPT;
                })
                .handle(TENANT, handoff, handoff.effect(HandoffFixtures.EMAIL));
        return posted.get(posted.size() - 1);
    }

    private static User maya(boolean active) {
        return new User(
                LeadFixtures.SELLER,
                TENANT,
                new EmailAddress("maya@example.com"),
                "Maya Ortiz",
                Set.of(Role.SDR),
                "hash",
                false,
                active,
                NOW);
    }
}
