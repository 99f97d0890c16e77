package com.leadintel.application.integration.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Provider;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of logins promises. */
public interface LoginsContract {
    Logins logins();

    /** A tenant with a login to the account {@code zoom-account} of Zoom and none to Salesforce. */
    TenantId withZoom();

    @Test
    default void aLoginNamesItsAccount() {
        assertThat(logins().account(withZoom(), Provider.ZOOM)).contains("zoom-account");
    }

    @Test
    default void withoutALoginThereIsNoAccount() {
        assertThat(logins().account(withZoom(), Provider.SALESFORCE)).isEmpty();
    }

    @Test
    default void anotherTenantsLoginIsNobodyElses() {
        assertThat(logins().account(new TenantId(UUID.randomUUID()), Provider.ZOOM))
                .isEmpty();
    }
}
