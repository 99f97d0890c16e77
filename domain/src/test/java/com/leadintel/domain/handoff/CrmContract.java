package com.leadintel.domain.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.domain.lead.SalesforceId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every CRM promises. */
public interface CrmContract {
    TenantId OURS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    TenantId THEIRS = new TenantId(UUID.fromString("01900000-0000-7000-8000-000000000002"));

    /** A CRM without tasks, that {@link #OURS} is connected to and {@link #THEIRS} is not, and that knows the owner. */
    Crm crm();

    /** Somebody who can own a task. */
    default EmailAddress owner() {
        return new EmailAddress("marcus@seller.example");
    }

    @Test
    default void aCreatedTaskIsFoundUnderItsKey() {
        String id = crm().createTask(OURS, task("lead-intel-handoff-1", owner()));
        assertThat(id).isNotBlank();
        assertThat(crm().findTask(OURS, "lead-intel-handoff-1")).hasValue(id);
    }

    @Test
    default void aKeyThatWasNeverUsedFindsNothing() {
        crm().createTask(OURS, task("lead-intel-handoff-1", owner()));
        assertThat(crm().findTask(OURS, "lead-intel-handoff-2")).isEmpty();
        assertThat(crm().findTask(OURS, "' OR Subject != '")).isEmpty();
    }

    @Test
    default void anOwnerWhomTheCrmDoesNotKnowIsRefusedForGood() {
        assertThatThrownBy(() -> crm().createTask(OURS, task("k", new EmailAddress("nobody@seller.example"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isNotEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    @Test
    default void whoIsNotConnectedIsToldSo() {
        assertThatThrownBy(() -> crm().createTask(THEIRS, task("k", owner())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("crm.not-connected"));
    }

    /** A task about a lead. */
    static CrmTask task(String key, EmailAddress owner) {
        return new CrmTask(
                key,
                owner,
                Optional.of(new SalesforceId("00Q5g00000ABCDE")),
                "New lead for you: Ada's firm",
                "Score 82 of 100",
                LocalDate.of(2026, 3, 3));
    }
}
