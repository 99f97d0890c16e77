package com.leadintel.ui.lead;

import com.leadintel.application.identity.BrowseUsers;
import com.leadintel.application.identity.UserLine;
import com.leadintel.application.lead.AssignLead;
import com.leadintel.application.lead.DismissDuplicate;
import com.leadintel.application.lead.MergeLeads;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.RecordBant;
import com.leadintel.application.lead.RecordOutcome;
import com.leadintel.application.lead.ShowLead;
import com.leadintel.application.tenant.ShowTenant;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.LeadMerge;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.shell.SessionCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of one lead: what it says, and what can be done on it. */
@Dependent
public class LeadPresenter {
    private final SessionCaller session;
    private final ShowLead show;
    private final MoveLead move;
    private final AssignLead assign;
    private final RecordBant bant;
    private final RecordOutcome outcome;
    private final DismissDuplicate dismiss;
    private final MergeLeads merge;
    private final BrowseUsers users;
    private final ShowTenant tenant;
    private final Clock clock;

    @Inject
    public LeadPresenter(
            SessionCaller session,
            ShowLead show,
            MoveLead move,
            AssignLead assign,
            RecordBant bant,
            RecordOutcome outcome,
            DismissDuplicate dismiss,
            MergeLeads merge,
            BrowseUsers users,
            ShowTenant tenant,
            Clock clock) {
        this.session = session;
        this.show = show;
        this.move = move;
        this.assign = assign;
        this.bant = bant;
        this.outcome = outcome;
        this.dismiss = dismiss;
        this.merge = merge;
        this.users = users;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The page of a lead; refuses an unknown one. */
    public LeadPage open(LeadId id) {
        List<UserLine> known = users.handle(session.caller());
        Map<UserId, String> people = known.stream().collect(Collectors.toMap(UserLine::id, UserLine::name));
        return new LeadPages(people, Owners.among(known, session.caller()), session.caller(), clock.instant())
                .of(show.handle(session.caller(), id));
    }

    /** Moves the lead on the board. */
    public void move(LeadId id, Stage to, Optional<String> why) {
        move.handle(session.caller(), id, to, why, Optional.empty());
    }

    /** Gives the lead an owner, or takes the owner away. */
    public void assign(LeadId id, Optional<UserId> owner) {
        assign.handle(session.caller(), id, owner, Optional.empty());
    }

    /** Writes down what is known of one element of BANT. */
    public void write(
            LeadId id, BantElement element, String text, Optional<BigDecimal> amount, Optional<LocalDate> day) {
        Optional<Money> money = amount.map(this::money);
        bant.handle(session.caller(), id, element, new RecordBant.Words(text, money, day), Optional.empty());
    }

    /** Says what became of the lead. */
    public void end(LeadId id, Outcome.Result result, Optional<BigDecimal> amount) {
        outcome.handle(session.caller(), id, result, amount.map(this::money), Optional.empty());
    }

    /** Says that another lead is not this one. */
    public void different(LeadId id, LeadId other) {
        dismiss.handle(session.caller(), id, other, Optional.empty());
    }

    /** Which of two leads remains if they are the same, and which one becomes part of it. */
    public LeadPage.Merging merging(LeadId id, LeadId other) {
        LeadMerge both = LeadMerge.of(show.handle(session.caller(), id), show.handle(session.caller(), other));
        return LeadPages.merging(both, clock.instant());
    }

    /**
     * Says that another lead is this one. When another would remain by now than was announced, nothing is merged and the
     * answer is what to announce instead.
     */
    public Optional<LeadPage.Merging> same(LeadId id, LeadId other, LeadPage.Merging announced) {
        try {
            merge.handle(session.caller(), id, other, Optional.of(announced.remains()), Optional.empty());
            return Optional.empty();
        } catch (Refusal refused) {
            LeadPage.Merging now = merging(id, other);
            if (now.remains().equals(announced.remains())) {
                throw refused;
            }
            return Optional.of(now);
        }
    }

    /** The lead itself, or the one that it has become part of; refuses an unknown one. */
    public LeadId remaining(LeadId id) {
        try {
            return show.handle(session.caller(), id).id();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.GONE) {
                return LeadId.of(String.valueOf(refusal.facts().get("into")));
            }
            throw refusal;
        }
    }

    /** The currency in which amounts are typed. */
    public String currency() {
        return tenant.handle(session.caller()).currency().getCurrencyCode();
    }

    private Money money(BigDecimal number) {
        return Money.of(number, currency());
    }
}
