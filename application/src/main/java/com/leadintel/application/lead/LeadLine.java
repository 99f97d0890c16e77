package com.leadintel.application.lead;

import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.UserId;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A lead in one line, as lists and board cards show it: who, where it stands since when, how good it is, whose it is,
 * and what it may be worth. The amount is the known budget, or the outcome's once there is one; {@code known} names the
 * BANT elements that are known.
 */
public record LeadLine(
        LeadId id,
        Optional<String> company,
        Optional<String> person,
        Optional<String> title,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        Optional<String> industry,
        LeadSource.Channel channel,
        Stage stage,
        Instant stageSince,
        Score score,
        Tier tier,
        Set<BantElement> known,
        Optional<Money> amount,
        Optional<UserId> owner,
        boolean doubtful,
        Instant capturedAt,
        Instant changedAt,
        long version) {
    public LeadLine {
        known = Set.copyOf(known);
    }

    /** The line of a lead as it stands. */
    public static LeadLine of(Lead.State lead) {
        Person person = lead.details().person();
        Set<BantElement> known = Arrays.stream(BantElement.values())
                .filter(element -> lead.bant().of(element).isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BantElement.class)));
        return new LeadLine(
                lead.id(),
                lead.details().company().name(),
                person.fullName(),
                person.title(),
                person.email(),
                person.phone(),
                lead.details().company().industry(),
                lead.captures().get(0).source().channel(),
                lead.progress().stage(),
                lead.progress().since(),
                lead.score().value(),
                lead.score().tier(),
                known,
                lead.progress()
                        .outcome()
                        .flatMap(Outcome::amount)
                        .or(() -> lead.bant().budget().flatMap(BantValue::amount)),
                lead.owner(),
                !lead.doubts().open().isEmpty(),
                lead.captures().get(0).at(),
                lead.changedAt(),
                lead.version());
    }
}
