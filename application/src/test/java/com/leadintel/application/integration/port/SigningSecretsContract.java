package com.leadintel.application.integration.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.integration.Provider;
import com.leadintel.domain.shared.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of signing secrets promises. */
public interface SigningSecretsContract {
    SigningSecrets secrets();

    /** A tenant whose secret with Zoom is {@code s3cr3t} and who has none with Salesforce. */
    TenantId withZoom();

    @Test
    default void aTenantsSecretIsFound() {
        assertThat(secrets().find(withZoom(), Provider.ZOOM)).contains("s3cr3t");
    }

    @Test
    default void aProviderWithoutASecretHasNone() {
        assertThat(secrets().find(withZoom(), Provider.SALESFORCE)).isEmpty();
    }

    @Test
    default void anotherTenantsSecretIsNobodyElses() {
        assertThat(secrets().find(new TenantId(UUID.randomUUID()), Provider.ZOOM))
                .isEmpty();
    }
}
