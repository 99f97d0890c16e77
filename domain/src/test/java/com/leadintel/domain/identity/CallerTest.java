package com.leadintel.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static final TenantId TENANT = TenantId.of("01999999-0000-7000-8000-000000000001");
    private static final UserId DANA = UserId.of("01999999-0000-7000-8000-000000000002");

    @Test
    void aPersonMayWhatAnyOfTheirRolesPermits() {
        Caller dana = Caller.person(TENANT, DANA, "Dana", Set.of(Role.SDR, Role.AE));
        assertThat(dana.may(Permission.HANDOFF_EXECUTE)).isTrue();
        assertThat(dana.may(Permission.OUTCOME_RECORD)).isTrue();
    }

    @Test
    void aRefusalNamesThePermissionThatIsMissing() {
        Caller dana = Caller.person(TENANT, DANA, "Dana", Set.of(Role.VIEWER));
        assertThatThrownBy(() -> dana.must(Permission.LEAD_WRITE)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("access.forbidden");
            assertThat(refusal.facts()).isEqualTo(Map.of("permission", "lead.write"));
        });
    }

    @Test
    void anIntegrationMayWhatItsKeySays() {
        Caller form = Caller.integration(TENANT, "web form", Set.of(Permission.LEAD_WRITE));
        form.must(Permission.LEAD_WRITE);
        assertThat(form.may(Permission.LEAD_READ)).isFalse();
        assertThat(form.user()).isEmpty();
    }

    @Test
    void theProductActsForWhoeverAskedWithItsOwnPermissions() {
        Caller product = Caller.system(TENANT, "Dana");
        Caller acting = product.onBehalfOf(Optional.of(DANA));
        assertThat(acting.user()).contains(DANA);
        assertThat(acting.permissions()).isEqualTo(product.permissions());
        assertThat(product.onBehalfOf(Optional.empty())).isEqualTo(product);
    }

    @Test
    void theProductItselfNeverOperatesTheInstallation() {
        Caller product = Caller.system(TENANT, "research");
        assertThat(product.may(Permission.LEAD_WRITE)).isTrue();
        assertThat(product.may(Permission.INSTALLATION_OPERATE)).isFalse();
    }
}
