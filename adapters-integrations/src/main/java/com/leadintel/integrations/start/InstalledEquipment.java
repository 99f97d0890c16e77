package com.leadintel.integrations.start;

import com.leadintel.application.integration.Integration.Role;
import com.leadintel.application.integration.port.Equipment;
import com.leadintel.domain.call.rules.RulesAnalyst;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.mail.smtp.SmtpSettings;
import com.leadintel.integrations.settings.Keys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Mail by SMTP or into the outbox; files in a folder; transcripts as they are brought; the rules engine. */
@Singleton
public class InstalledEquipment implements Equipment {
    private final SmtpSettings smtp;

    @Inject
    InstalledEquipment(Config config) {
        this.smtp = Keys.read(config, SmtpSettings::from);
    }

    @Override
    public List<Piece> all(TenantId tenant) {
        Optional<String> server = smtp.host().map(host -> host + ":" + smtp.port());
        return List.of(
                new Piece(Role.MAIL, server.isPresent() ? "smtp" : "outbox", server.isPresent(), server),
                new Piece(Role.STORAGE, "folder", false, Optional.empty()),
                new Piece(Role.SPEECH, "transcripts", false, Optional.empty()),
                new Piece(Role.AI, "rules", false, Optional.of(RulesAnalyst.ENGINE)));
    }
}
