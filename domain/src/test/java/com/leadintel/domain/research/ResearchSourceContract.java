package com.leadintel.domain.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every place where research looks promises. */
public interface ResearchSourceContract {
    TenantId RESEARCHING = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    /** The source. */
    ResearchSource source();

    /** Somebody about whom it has at least one page. */
    ResearchSubject known();

    /** Somebody about whom it cannot have anything. */
    ResearchSubject unknown();

    /** Somebody for whom the place itself fails. */
    ResearchSubject failing();

    @Test
    default void aKnownFirmHasPages() {
        SourceResult result = source().gather(RESEARCHING, known());
        assertThat(result.state()).isEqualTo(SourceResult.State.FOUND);
        assertThat(result.source()).isEqualTo(source().kind());
        assertThat(result.pages()).allSatisfy(page -> {
            assertThat(page.text()).isNotBlank();
            assertThat(page.address().isAbsolute()).isTrue();
        });
    }

    @Test
    default void anUnknownFirmIsNothingWithAReason() {
        SourceResult result = source().gather(RESEARCHING, unknown());
        assertThat(result.state()).isEqualTo(SourceResult.State.NOTHING);
        assertThat(result.reason()).isPresent();
    }

    @Test
    default void aFailureIsAResultWithAReason() {
        SourceResult result = source().gather(RESEARCHING, failing());
        assertThat(result.state()).isEqualTo(SourceResult.State.FAILED);
        assertThat(result.reason()).hasValueSatisfying(code -> assertThat(code).matches("[a-z]+\\.[a-z-]+"));
    }
}
