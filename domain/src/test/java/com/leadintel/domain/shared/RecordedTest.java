package com.leadintel.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedTest {
    private record Happened(TenantId tenant, UUID entity, Instant at) implements DomainEvent {}

    @Test
    void eventsAreHandedOverInOrderAndOnce() {
        TenantId tenant = TenantId.of("01999999-0000-7000-8000-000000000001");
        DomainEvent first = new Happened(tenant, tenant.value(), Instant.EPOCH);
        DomainEvent second = new Happened(tenant, tenant.value(), Instant.EPOCH.plusSeconds(1));
        Recorded recorded = new Recorded();
        recorded.add(first);
        recorded.add(second);
        assertThat(recorded.drain()).containsExactly(first, second);
        assertThat(recorded.drain()).isEmpty();
    }
}
