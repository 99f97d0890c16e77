package com.leadintel.application.call.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.call.CallReport;
import com.leadintel.application.integration.ProviderMessage;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every reader of a telephony provider's messages promises. */
public interface CallReportsContract {
    TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    /** The reader. */
    CallReports reports();

    /** A message about one recorded call. */
    ProviderMessage recorded();

    /** A message about something else. */
    ProviderMessage irrelevant();

    /** A message about recordings that cannot be read. */
    ProviderMessage malformed();

    @Test
    default void aRecordedCallIsReportedOnceAndAlwaysTheSame() {
        List<CallReport> read = reports().read(OURS, recorded());
        assertThat(read).hasSize(1).isEqualTo(reports().read(OURS, recorded()));
    }

    @Test
    default void somethingElseReportsNothing() {
        assertThat(reports().read(OURS, irrelevant())).isEmpty();
    }

    @Test
    default void whatCannotBeReadIsRefusedForGood() {
        assertThatThrownBy(() -> reports().read(OURS, malformed()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID));
    }
}
