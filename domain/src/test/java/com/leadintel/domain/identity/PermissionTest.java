package com.leadintel.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PermissionTest {
    @Test
    void aPermissionIsNamedByItsThingAndItsVerb() {
        assertThat(Permission.LEAD_READ.code()).isEqualTo("lead.read");
    }

    @Test
    void noTwoPermissionsShareAName() {
        assertThat(Arrays.stream(Permission.values()).map(Permission::code)).doesNotHaveDuplicates();
    }
}
