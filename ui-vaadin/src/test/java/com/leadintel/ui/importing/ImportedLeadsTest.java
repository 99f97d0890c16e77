package com.leadintel.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.domain.importing.Import;
import com.leadintel.domain.importing.ImportFixtures;
import com.leadintel.domain.importing.LeadField;
import com.leadintel.domain.importing.RowCounts;
import com.leadintel.domain.lead.LeadSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportedLeadsTest {
    @Test
    void theNewLeadsAreSeenOnceTheyAreIn() {
        Import imported = started(LeadField.COMPANY);
        imported.advance(new RowCounts(2, 0, 0, 0), 500, ImportFixtures.NOW);
        assertThat(ImportPresenter.leads(imported.state(), ImportFixtures.NOW)).isEmpty();

        imported.finish(ImportFixtures.NOW);
        assertThat(ImportPresenter.leads(imported.state(), ImportFixtures.NOW)).contains("board?source=EVENT&days=1");
    }

    @Test
    void aListWithoutANewLeadHasNoneToShow() {
        Import imported = started(LeadField.COMPANY);
        imported.finish(ImportFixtures.NOW);

        assertThat(ImportPresenter.leads(imported.state(), ImportFixtures.NOW)).isEmpty();
    }

    @Test
    void leadsThatNameTheirOwnSourcesAreNotLookedForUnderAnother() {
        Import imported = started(LeadField.SOURCE);
        imported.advance(new RowCounts(2, 0, 0, 0), 500, ImportFixtures.NOW);
        imported.finish(ImportFixtures.NOW);

        assertThat(ImportPresenter.leads(imported.state(), ImportFixtures.NOW)).isEmpty();
    }

    private static Import started(LeadField third) {
        Import imported = ImportFixtures.uploaded();
        imported.start(
                Map.of(0, LeadField.FIRST_NAME, 1, LeadField.LAST_NAME, 2, third),
                LeadSource.of(LeadSource.Channel.EVENT),
                Optional.empty(),
                ImportFixtures.NOW);
        return imported;
    }
}
