package com.leadintel.persistence.lead;

import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.MatchKeys;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.persistence.column.Json;
import com.leadintel.persistence.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lead as a row. */
@Entity
@Table(name = "lead")
class LeadRow extends ListedLeadRow {
    @Column(name = "state")
    @Convert(converter = JsonColumn.class)
    private String state;

    @Column(name = "search")
    private String search;

    @Column(name = "mailbox")
    private @Nullable String mailbox;

    @Column(name = "salesforce_id")
    private @Nullable String salesforceId;

    @Column(name = "name_key")
    private @Nullable String nameKey;

    @Column(name = "company_key")
    private @Nullable String companyKey;

    @Column(name = "block")
    private String block;

    @Column(name = "touched_at")
    private Instant touchedAt;

    protected LeadRow() {}

    private LeadRow(Lead.State lead) {
        super(lead);
        store(lead);
    }

    static LeadRow of(Lead.State lead) {
        return new LeadRow(lead);
    }

    final void store(Lead.State lead) {
        list(lead);
        state = Json.write(lead);
        search = searchable(lead.details());
        MatchKeys keys = MatchKeys.of(lead.details());
        mailbox = keys.mailbox().orElse(null);
        salesforceId = keys.salesforceId().orElse(null);
        nameKey = keys.name().orElse(null);
        companyKey = keys.company().orElse(null);
        block = keys.block();
        touchedAt = Stream.concat(lead.captures().stream().map(Capture::at), lead.contacts().last().stream())
                .max(Instant::compareTo)
                .orElse(lead.changedAt());
    }

    long version() {
        return version;
    }

    Lead.State toState() {
        Lead.State stored = Json.read(state, Lead.State.class);
        return new Lead.State(
                stored.id(),
                stored.tenant(),
                stored.details(),
                stored.captures(),
                stored.progress(),
                stored.owner(),
                stored.bant(),
                stored.research(),
                stored.contacts(),
                stored.doubts(),
                stored.score(),
                stored.changedAt(),
                version);
    }

    private static String searchable(LeadDetails details) {
        return Stream.of(
                        details.person().fullName(),
                        details.company().name(),
                        details.person().email().map(EmailAddress::value))
                .flatMap(Optional::stream)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }
}
