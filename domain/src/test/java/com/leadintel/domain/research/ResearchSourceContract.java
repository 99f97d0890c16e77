package com.leadintel.domain.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every place where research looks promises: whatever happens, an answer about itself. */
public interface ResearchSourceContract {
    TenantId RESEARCHING = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    /** The source. */
    ResearchSource source();

    /** Somebody about whom it has something, and, where that can be, others about whom it has nothing or fails. */
    List<ResearchSubject> subjects();

    @Test
    default void theFirstIsFoundOrTheSourceIsOff() {
        assertThat(source().gather(RESEARCHING, subjects().get(0)).state())
                .isIn(SourceResult.State.FOUND, SourceResult.State.OFF);
    }

    @Test
    default void everyAnswerIsAboutTheSourceItself() {
        assertThat(subjects())
                .allSatisfy(subject -> assertThat(
                                source().gather(RESEARCHING, subject).source())
                        .isEqualTo(source().kind()));
    }

    @Test
    default void everyPageHasWordsAndAnAddress() {
        assertThat(subjects())
                .flatExtracting(subject -> source().gather(RESEARCHING, subject).pages())
                .allSatisfy(page -> {
                    assertThat(page.text()).isNotBlank();
                    assertThat(page.address().isAbsolute()).isTrue();
                });
    }

    @Test
    default void whatIsMissingHasAReason() {
        assertThat(subjects())
                .extracting(subject -> source().gather(RESEARCHING, subject))
                .filteredOn(result -> result.state() == SourceResult.State.FAILED)
                .allSatisfy(result -> assertThat(result.reason().orElseThrow()).matches("[a-z]+\\.[a-z-]+"));
    }
}
