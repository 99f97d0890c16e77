package com.leadintel.integrations.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Integration.Role;
import com.leadintel.application.integration.port.Equipment;
import com.leadintel.application.integration.port.EquipmentContract;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.integrations.settings.MapConfig;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InstalledEquipmentTest implements EquipmentContract {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));

    @Override
    public Equipment equipment() {
        return new InstalledEquipment(new MapConfig(Map.of()));
    }

    @Test
    void withoutAMailServerMailStaysInTheOutbox() {
        assertThat(equipment().all(TENANT)).contains(new Equipment.Piece(Role.MAIL, "outbox", false, Optional.empty()));
    }

    @Test
    void aMailServerIsNamed() {
        Equipment connected = new InstalledEquipment(new MapConfig(Map.of("smtp.host", "mail.example.com")));
        assertThat(connected.all(TENANT))
                .contains(new Equipment.Piece(Role.MAIL, "smtp", true, Optional.of("mail.example.com:587")));
    }
}
