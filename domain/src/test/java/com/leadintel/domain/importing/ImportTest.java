package com.leadintel.domain.importing;

import static com.leadintel.domain.importing.ImportFixtures.IMPORT;
import static com.leadintel.domain.importing.ImportFixtures.MAPPING;
import static com.leadintel.domain.importing.ImportFixtures.NOW;
import static com.leadintel.domain.importing.ImportFixtures.running;
import static com.leadintel.domain.importing.ImportFixtures.uploaded;
import static com.leadintel.domain.shared.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadSource;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final LeadSource SOURCE = LeadSource.of(LeadSource.Channel.EVENT);

    @Test
    void nothingIsReadUntilAPersonAgrees() {
        assertThat(code(() -> uploaded().advance(RowCounts.none(), 10, NOW))).isEqualTo("import.not-running");
    }

    @Test
    void startingIsAnEvent() {
        Import uploaded = uploaded();
        uploaded.start(MAPPING, SOURCE, Optional.of(LeadFixtures.SELLER), NOW);
        assertThat(uploaded.drainEvents()).containsExactly(new ImportStarted(LeadFixtures.TENANT, IMPORT, NOW));
        assertThat(uploaded.status()).isEqualTo(Import.Status.RUNNING);
        assertThat(uploaded.state().owner()).contains(LeadFixtures.SELLER);
    }

    @Test
    void aListWithoutANameColumnIsNotStarted() {
        assertThat(code(() -> uploaded().start(Map.of(0, LeadField.EMAIL), SOURCE, Optional.empty(), NOW)))
                .isEqualTo("import.no-name-column");
    }

    @Test
    void aColumnOutsideTheHeaderIsRefused() {
        assertThat(code(() -> uploaded().start(Map.of(9, LeadField.COMPANY), SOURCE, Optional.empty(), NOW)))
                .isEqualTo("import.mapping-outside-header");
        assertThat(code(() -> uploaded().start(Map.of(-1, LeadField.COMPANY), SOURCE, Optional.empty(), NOW)))
                .isEqualTo("import.mapping-outside-header");
    }

    @Test
    void aFieldBelongsToOneColumn() {
        assertThat(code(() -> uploaded()
                        .start(Map.of(0, LeadField.COMPANY, 1, LeadField.COMPANY), SOURCE, Optional.empty(), NOW)))
                .isEqualTo("import.mapping-field-twice");
    }

    @Test
    void rowsAreCountedAsTheyAreRead() {
        Import running = running();
        running.advance(new RowCounts(10, 2, 1, 1), 400, NOW);
        running.advance(new RowCounts(5, 0, 0, 0), 600, LATER);
        assertThat(running.state().counts()).isEqualTo(new RowCounts(15, 2, 1, 1));
        assertThat(running.state().counts().rows()).isEqualTo(18);
        assertThat(running.progress()).isEqualTo(0.6);
    }

    @Test
    void readingNeverGoesBack() {
        Import running = running();
        running.advance(RowCounts.none(), 400, NOW);
        assertThat(code(() -> running.advance(RowCounts.none(), 300, NOW))).isEqualTo("import.position-out-of-range");
        assertThat(code(() -> running.advance(RowCounts.none(), 1_001, NOW))).isEqualTo("import.position-out-of-range");
    }

    @Test
    void theLastRowFinishesIt() {
        Import running = running();
        running.finish(LATER);
        assertThat(running.progress()).isEqualTo(1);
        assertThat(running.drainEvents())
                .containsExactly(
                        new ImportEnded(LeadFixtures.TENANT, IMPORT, Import.Status.FINISHED, RowCounts.none(), LATER));
    }

    @Test
    void aFailureSaysWhy() {
        Import running = running();
        running.fail("import.encoding-broken", LATER);
        assertThat(running.state().failure()).contains("import.encoding-broken");
    }

    @Test
    void cancellingKeepsWhatWasRead() {
        Import running = running();
        running.advance(new RowCounts(10, 0, 0, 0), 400, NOW);
        running.drainEvents();
        running.cancel(LATER);
        assertThat(running.drainEvents()).hasSize(1);
        assertThat(running.status()).isEqualTo(Import.Status.CANCELLED);
        assertThat(running.state().counts().created()).isEqualTo(10);
    }

    @Test
    void anUploadMayBeThrownAway() {
        Import uploaded = uploaded();
        uploaded.cancel(NOW);
        assertThat(uploaded.status()).isEqualTo(Import.Status.CANCELLED);
        assertThat(uploaded.drainEvents()).isEmpty();
    }

    @Test
    void cancellingAnEndedImportChangesNothing() {
        Import running = running();
        running.finish(NOW);
        running.cancel(LATER);
        assertThat(running.status()).isEqualTo(Import.Status.FINISHED);
    }

    @Test
    void anUnreadImportHasNoProgress() {
        assertThat(running().progress()).isZero();
    }

    @Test
    void anImportComesBackFromItsStateUnchanged() {
        assertThat(Import.restore(running().state()).state())
                .isEqualTo(running().state());
    }

    @Test
    void onlyAFreshImportIsUploaded() {
        assertThat(code(() -> Import.uploaded(running().state()))).isEqualTo("import.not-uploaded");
    }

    @Test
    void doubtfulRowsAreAmongTheNewOnes() {
        assertThat(code(() -> new RowCounts(1, 0, 2, 0))).isEqualTo("row-counts.doubtful-inconsistent");
    }
}
