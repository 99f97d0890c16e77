package com.leadintel.application.lead;

import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A person writes down what is known of a lead's budget, authority, need or timeline. */
@UseCase
public class RecordBant {
    private final Leads leads;
    private final Clock clock;

    @Inject
    public RecordBant(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    /** What is known in words, as an amount where it is a budget, as a date where it is a timeline. */
    public record Words(String text, Optional<Money> amount, Optional<LocalDate> date) {}

    /** Records the value under the caller's name. Refuses an unknown lead with {@code lead.not-found} and one that changed since {@code seen} with {@code lead.changed-meanwhile}. */
    public void handle(Caller caller, LeadId id, BantElement element, Words words, Optional<Long> seen) {
        caller.must(Permission.LEAD_WRITE);
        Instant now = clock.instant();
        Lead lead = leads.forUpdate(caller.tenant(), id);
        seen.ifPresent(lead::requireVersion);
        BantValue written = BantValue.written(words.text(), Acting.as(caller), now);
        BantValue worth = words.amount().map(written::worth).orElse(written);
        lead.recordBant(element, words.date().map(worth::due).orElse(worth), now);
        leads.save(caller.tenant(), lead);
    }
}
