package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** The customer-relationship system in which an account executive finds new work. */
public interface Crm {
    /**
     * Creates a task and answers its id there. Refuses as {@link Refusal.Kind#UNAVAILABLE} when trying again can help,
     * under any other kind when it cannot.
     */
    String createTask(TenantId tenant, CrmTask task);

    /** The id of the task that was created under a key, if there is one; asked before every attempt but the first. */
    Optional<String> findTask(TenantId tenant, String key);
}
