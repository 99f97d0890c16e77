package com.leadintel.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OPERATOR", mode = EnumSource.Mode.EXCLUDE)
    void everybodyInATenantSeesTheBoard(Role role) {
        assertThat(role.permissions()).contains(Permission.BOARD_READ, Permission.LEAD_READ);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "OPERATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyInATenantOperatesTheInstallation(Role role) {
        assertThat(role.permissions()).doesNotContain(Permission.INSTALLATION_OPERATE);
        assertThat(role.scope()).isEqualTo(Scope.TENANT);
    }

    @Test
    void theOperatorSeesNoTenantsData() {
        assertThat(Role.OPERATOR.permissions()).containsExactly(Permission.INSTALLATION_OPERATE);
        assertThat(Role.OPERATOR.scope()).isEqualTo(Scope.INSTALLATION);
    }

    @Test
    void theAdministratorMayDoEverythingInTheTenant() {
        assertThat(Role.ADMIN.permissions())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Permission.INSTALLATION_OPERATE)));
    }

    @Test
    void aSellerHandsOffAndAnAccountExecutiveRecordsTheOutcome() {
        assertThat(Role.SDR.permissions())
                .contains(Permission.HANDOFF_EXECUTE)
                .doesNotContain(Permission.OUTCOME_RECORD);
        assertThat(Role.AE.permissions())
                .contains(Permission.OUTCOME_RECORD)
                .doesNotContain(Permission.HANDOFF_EXECUTE);
    }

    @Test
    void aManagerCoachesAndSells() {
        assertThat(Role.MANAGER.permissions()).contains(Permission.CALL_COACH).containsAll(Role.SDR.permissions());
    }

    @Test
    void marketingBringsLeadsInAndHearsNoCalls() {
        assertThat(Role.MARKETING.permissions())
                .contains(Permission.LEAD_IMPORT)
                .doesNotContain(Permission.CALL_READ);
    }

    @Test
    void aViewerChangesNothing() {
        assertThat(Role.VIEWER.permissions())
                .allMatch(permission -> permission.code().endsWith(".read"));
    }
}
