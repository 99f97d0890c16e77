package com.leadintel.application.integration.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Integration.Role;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every listing of an installation's equipment promises. */
public interface EquipmentContract {
    Equipment equipment();

    @Test
    default void everyRoleWithoutAnAccountIsFilledOnce() {
        assertThat(equipment().all(new TenantId(UUID.randomUUID())))
                .extracting(Equipment.Piece::role)
                .containsExactly(Role.MAIL, Role.STORAGE, Role.SPEECH, Role.AI);
    }
}
