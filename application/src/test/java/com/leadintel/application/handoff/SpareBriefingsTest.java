package com.leadintel.application.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.file.port.FileKey;
import com.leadintel.application.handoff.port.HandoffsContract;
import com.leadintel.application.handoff.port.InMemoryHandoffs;
import com.leadintel.domain.handoff.Handoff;
import com.leadintel.domain.shared.FileId;
import com.leadintel.domain.shared.TenantId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SpareBriefingsTest {
    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final FileId SENT = new FileId(new UUID(1, 2));

    @Test
    void whatWentOutWithAHandoffStaysAndAnyOtherPrintGoes() {
        InMemoryHandoffs handoffs = new InMemoryHandoffs();
        Handoff handoff = HandoffsContract.started(TENANT);
        handoff.attach(SENT);
        handoffs.add(TENANT, handoff);
        SpareBriefings spare = new SpareBriefings(handoffs);
        FileKey sent = new FileKey("briefings/" + SENT + ".pdf");
        FileKey other = new FileKey("briefings/" + new FileId(new UUID(1, 3)) + ".pdf");
        assertThat(spare.folder(TENANT)).isEqualTo("briefings");
        assertThat(spare.kept(TENANT, Set.of(sent, other))).containsExactly(sent);
    }
}
