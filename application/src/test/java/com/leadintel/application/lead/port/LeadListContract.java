package com.leadintel.application.lead.port;

import static com.leadintel.domain.lead.LeadFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.lead.LeadFilter;
import com.leadintel.application.lead.LeadLine;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.lead.Tier;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every list of leads promises. */
public interface LeadListContract extends TenantContract {
    LeadList list();

    /** The store whose leads the list shows. */
    Leads leads();

    @Test
    default void aLineShowsWhatTheLeadIs() {
        TenantId tenant = newTenant();
        Lead lead = LeadsContract.of(tenant, LeadFixtures.qualified());
        leads().add(tenant, lead);
        Lead.State state = leads().get(tenant, lead.id()).state();
        assertThat(all(tenant, LeadFilter.everything()))
                .containsExactly(new LeadLine(
                        lead.id(),
                        state.details().company().name(),
                        state.details().person().fullName(),
                        state.details().person().title(),
                        state.details().person().email(),
                        Optional.of(new PhoneNumber("+14155550132")),
                        state.details().company().industry(),
                        LeadSource.Channel.WEB,
                        Stage.QUALIFIED,
                        NOW,
                        state.score().value(),
                        state.score().tier(),
                        Set.of(BantElement.values()),
                        Optional.of(Money.of(40_000, "USD")),
                        Optional.empty(),
                        false,
                        NOW,
                        NOW,
                        state.version()));
    }

    @Test
    default void pagesOfLeadsOfOneMomentLeaveNothingOut() {
        TenantId tenant = newTenant();
        for (int i = 0; i < 7; i++) {
            leads().add(tenant, LeadsContract.of(tenant, LeadFixtures.captured()));
        }
        List<LeadId> seen = new ArrayList<>();
        Optional<Cursor> from = Optional.empty();
        do {
            Page<LeadLine> page = list().browse(tenant, LeadFilter.everything(), from, 3);
            page.items().forEach(line -> seen.add(line.id()));
            from = page.next();
        } while (from.isPresent());
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    default void theNewestComesFirst() {
        TenantId tenant = newTenant();
        Lead old = capturedAt(tenant, NOW.minusNanos(1000), "Old");
        Lead young = capturedAt(tenant, NOW, "Young");
        leads().add(tenant, young);
        leads().add(tenant, old);
        assertThat(all(tenant, LeadFilter.everything()))
                .extracting(LeadLine::id)
                .containsExactly(young.id(), old.id());
    }

    @Test
    default void aMalformedCursorIsRefused() {
        TenantId tenant = newTenant();
        assertThatThrownBy(
                        () -> list().browse(tenant, LeadFilter.everything(), Optional.of(new Cursor("no-cursor")), 3))
                .hasMessageStartingWith("cursor.malformed");
    }

    @Test
    default void theTextIsLookedForInNamesAndAddresses() {
        TenantId tenant = newTenant();
        leads().add(tenant, capturedAt(tenant, NOW, "100% Ölmühle"));
        leads().add(tenant, capturedAt(tenant, NOW, "Northforge"));
        assertThat(all(tenant, text("ÖLMÜHLE"))).hasSize(1);
        assertThat(all(tenant, text("0% Ö"))).hasSize(1);
        assertThat(all(tenant, text("0_ Ö"))).isEmpty();
    }

    @Test
    default void everyFilterLetsItsOwnPass() {
        TenantId tenant = newTenant();
        Lead lead = LeadsContract.of(tenant, LeadFixtures.qualified());
        leads().add(tenant, lead);
        Tier tier = lead.score().tier();
        Set<LeadSource.Channel> web = Set.of(LeadSource.Channel.WEB);
        Set<String> machinery = Set.of("Industrial machinery");
        assertThat(all(
                        tenant,
                        new LeadFilter(
                                Set.of(Stage.QUALIFIED),
                                Set.of(),
                                web,
                                machinery,
                                Set.of(tier),
                                Optional.of(NOW),
                                Optional.of(NOW.plusSeconds(1)),
                                Optional.of("dana"))))
                .hasSize(1);
    }

    @Test
    default void everyFilterKeepsOthersOut() {
        TenantId tenant = newTenant();
        leads().add(tenant, LeadsContract.of(tenant, LeadFixtures.captured()));
        LeadFilter everything = LeadFilter.everything();
        assertThat(all(tenant, everything.in(Stage.QUALIFIED))).isEmpty();
        assertThat(all(
                        tenant,
                        new LeadFilter(
                                Set.of(),
                                Set.of(LeadFixtures.SELLER),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .isEmpty();
        assertThat(all(
                        tenant,
                        new LeadFilter(
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Optional.empty(),
                                Optional.of(NOW),
                                Optional.empty())))
                .isEmpty();
    }

    @Test
    default void anotherTenantsLeadsAreNotListed() {
        TenantId tenant = newTenant();
        leads().add(tenant, LeadsContract.of(tenant, LeadFixtures.captured()));
        assertThat(list().browse(newTenant(), LeadFilter.everything(), Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    private List<LeadLine> all(TenantId tenant, LeadFilter filter) {
        return list().browse(tenant, filter, Optional.empty(), 10).items();
    }

    private static LeadFilter text(String text) {
        return new LeadFilter(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text));
    }

    private static Lead capturedAt(TenantId tenant, Instant at, String firm) {
        LeadDetails details = LeadDetails.of(Person.unknown(), Company.named(firm));
        Capture capture = Capture.of(Capture.Via.API, LeadSource.of(LeadSource.Channel.WEB), at);
        return Lead.capture(new LeadId(UUID.randomUUID()), tenant, details, capture, at);
    }
}
