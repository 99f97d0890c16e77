package com.leadintel.persistence.lead;

import com.leadintel.application.lead.LeadLine;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.UserId;
import com.leadintel.persistence.column.Names;
import com.leadintel.persistence.tenancy.TenantRow;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a lead that lists show. */
@MappedSuperclass
abstract class ListedLeadRow extends TenantRow {
    @Version
    @Column(name = "version")
    protected long version;

    @Column(name = "company")
    private @Nullable String company;

    @Column(name = "person")
    private @Nullable String person;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "industry")
    private @Nullable String industry;

    @Column(name = "channel")
    @Enumerated(EnumType.STRING)
    private LeadSource.Channel channel;

    @Column(name = "stage")
    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "stage_since")
    private Instant stageSince;

    @Column(name = "score")
    private int score;

    @Column(name = "known")
    private String known;

    @Column(name = "amount")
    private @Nullable BigDecimal amount;

    @Column(name = "currency")
    private @Nullable String currency;

    @Column(name = "owner")
    private @Nullable UUID owner;

    @Column(name = "doubtful")
    private boolean doubtful;

    @Column(name = "captured_at")
    private Instant capturedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ListedLeadRow() {}

    ListedLeadRow(Lead.State state) {
        super(state.id().value(), state.tenant());
    }

    /** Takes over what a list shows of the lead. */
    final void list(Lead.State state) {
        company = state.details().company().name().orElse(null);
        person = state.details().person().fullName().orElse(null);
        title = state.details().person().title().orElse(null);
        email = state.details().person().email().map(EmailAddress::value).orElse(null);
        phone = state.details().person().phone().map(PhoneNumber::value).orElse(null);
        industry = state.details().company().industry().orElse(null);
        channel = state.captures().get(0).source().channel();
        stage = state.progress().stage();
        stageSince = state.progress().since();
        score = state.score().value().value();
        known = Names.join(Arrays.stream(BantElement.values())
                .filter(element -> state.bant().of(element).isPresent())
                .toList());
        Optional<Money> worth = worth(state);
        amount = worth.map(Money::amount).orElse(null);
        currency = worth.map(money -> money.currency().getCurrencyCode()).orElse(null);
        owner = state.owner().map(UserId::value).orElse(null);
        doubtful = !state.doubts().open().isEmpty();
        capturedAt = state.captures().get(0).at();
        changedAt = state.changedAt();
    }

    LeadLine toLine() {
        return new LeadLine(
                new LeadId(id),
                Optional.ofNullable(company),
                Optional.ofNullable(person),
                Optional.ofNullable(title),
                Optional.ofNullable(email).map(EmailAddress::new),
                Optional.ofNullable(phone).map(PhoneNumber::new),
                Optional.ofNullable(industry),
                channel,
                stage,
                stageSince,
                new Score(score),
                Tier.of(new Score(score)),
                Names.split(BantElement.class, known),
                amount == null || currency == null ? Optional.empty() : Optional.of(Money.of(amount, currency)),
                Optional.ofNullable(owner).map(UserId::new),
                doubtful,
                capturedAt,
                changedAt,
                version);
    }

    private static Optional<Money> worth(Lead.State state) {
        return state.progress()
                .outcome()
                .flatMap(Outcome::amount)
                .or(() -> state.bant().budget().flatMap(BantValue::amount));
    }
}
