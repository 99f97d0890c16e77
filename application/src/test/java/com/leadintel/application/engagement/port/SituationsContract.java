package com.leadintel.application.engagement.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.call.port.Calls;
import com.leadintel.application.lead.port.Leads;
import com.leadintel.application.lead.port.LeadsContract;
import com.leadintel.application.research.port.Dossiers;
import com.leadintel.application.research.port.DossiersContract;
import com.leadintel.application.shared.port.TenantContract;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.call.CallFixtures;
import com.leadintel.domain.call.Findings;
import com.leadintel.domain.call.NextStep;
import com.leadintel.domain.call.Side;
import com.leadintel.domain.engagement.Situation;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadFixtures;
import com.leadintel.domain.research.Dossier;
import com.leadintel.domain.research.DossierContent;
import com.leadintel.domain.research.Finding;
import com.leadintel.domain.research.ResearchFixtures;
import com.leadintel.domain.shared.AnalysisId;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.TenantId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every reader of situations promises. */
public interface SituationsContract extends TenantContract {
    LocalDate TUESDAY = LocalDate.of(2026, 3, 17);
    LocalDate FRIDAY = LocalDate.of(2026, 3, 20);

    /** A reader of situations, and the stores whose leads, dossiers and calls it looks at. */
    record Records(Situations situations, Leads leads, Dossiers dossiers, Calls calls) {}

    Records records();

    /** Adds a lead of the tenant like the given one. */
    default Lead add(TenantId tenant, Lead like) {
        Lead lead = LeadsContract.of(tenant, like);
        records().leads().add(tenant, lead);
        return records().leads().find(tenant, lead.id()).orElseThrow();
    }

    /** Adds a dossier with these pain points, written so much later than the first. */
    default void write(TenantId tenant, LeadId lead, Duration later, List<Finding> pains) {
        Dossier like = DossiersContract.dossier(tenant, lead, later);
        DossierContent content = like.content();
        records()
                .dossiers()
                .add(
                        tenant,
                        new Dossier(
                                new DossierId(UUID.randomUUID()),
                                tenant,
                                lead,
                                new DossierContent(
                                        content.engine(),
                                        content.summary(),
                                        pains,
                                        content.products(),
                                        content.talkTracks(),
                                        content.budget(),
                                        content.decisionMaker(),
                                        content.signals()),
                                like.sources(),
                                like.dropped(),
                                like.writtenAt()));
    }

    /** A call with the lead so much earlier than the last, not analysed and not stored yet. */
    static Call talk(TenantId tenant, LeadId lead, Duration earlier) {
        Call.Facts like = CallFixtures.facts();
        Call call = Call.logged(
                new CallId(UUID.randomUUID()),
                tenant,
                new Call.Facts(
                        like.direction(),
                        like.externalNumber(),
                        like.seller(),
                        Optional.of(lead),
                        like.occurredAt().minus(earlier),
                        like.duration(),
                        like.type()),
                CallFixtures.NOW);
        call.attachTranscript(CallFixtures.shortTalk(), CallFixtures.NOW);
        return call;
    }

    /** Adds to a call the analysis that found these next steps, which were said in it. */
    static Call agreeing(Call call, NextStep... steps) {
        Findings like = CallFixtures.findings();
        call.analysed(
                new AnalysisId(UUID.randomUUID()),
                new Findings(
                        like.engine(),
                        like.type(),
                        like.buyer(),
                        like.scorecard(),
                        like.measures(),
                        like.questions(),
                        like.objections(),
                        like.competitors(),
                        like.moods(),
                        Arrays.stream(steps)
                                .map(step -> new NextStep(step.owner(), step.side(), step.due(), said(call)))
                                .toList(),
                        like.insights()),
                CallFixtures.NOW);
        return call;
    }

    private static List<Evidence.Spoken> said(Call call) {
        Evidence.Spoken words = CallFixtures.words(CallFixtures.shortTalk(), "What would you want to spend?");
        return List.of(new Evidence.Spoken(
                call.state().id(),
                words.turn(),
                words.from(),
                words.to(),
                words.speaker(),
                words.quote(),
                Optional.empty(),
                Optional.empty()));
    }

    /** A next step of this side. */
    static NextStep step(Side side, Optional<LocalDate> due) {
        return new NextStep(side.name(), side, due, List.of());
    }

    /** What the seller promised for this day, in the words that {@link #agreeing} puts into the call. */
    private static Situation.Promise promised(LocalDate due) {
        return new Situation.Promise(due, Side.SELLER.name(), Optional.of("What would you want to spend?"));
    }

    @Test
    default void aLeadOfWhichNothingMoreIsKnownStandsAlone() {
        TenantId tenant = newTenant();
        Lead lead = add(tenant, LeadFixtures.handedOff());
        assertThat(records().situations().of(tenant, List.of(lead.id()))).hasEntrySatisfying(lead.id(), situation -> {
            assertThat(situation.lead().state()).isEqualTo(lead.state());
            assertThat(situation.pain()).isEmpty();
            assertThat(situation.promises()).isEmpty();
        });
    }

    @Test
    default void theLeadingPainIsThatOfTheLatestDossier() {
        TenantId tenant = newTenant();
        LeadId known = add(tenant, LeadFixtures.researched()).id();
        Finding delays = ResearchFixtures.finding("pain.delays", "Nothing is ever on time.");
        Finding quality = ResearchFixtures.finding("pain.quality", "Every third part is scrap.");
        write(tenant, known, Duration.ofHours(1), List.of(delays, quality));
        write(tenant, known, Duration.ZERO, List.of(quality));
        LeadId painless = add(tenant, LeadFixtures.researched()).id();
        write(tenant, painless, Duration.ofHours(1), List.of());
        write(tenant, painless, Duration.ZERO, List.of(quality));
        assertThat(records().situations().of(tenant, List.of(known, painless)))
                .hasEntrySatisfying(
                        known, situation -> assertThat(situation.pain()).contains(delays))
                .hasEntrySatisfying(
                        painless, situation -> assertThat(situation.pain()).isEmpty());
    }

    @Test
    default void theSellersDatedPromisesOfTheLatestAnalysedCallCount() {
        TenantId tenant = newTenant();
        LeadId lead = add(tenant, LeadFixtures.contacted()).id();
        records().calls().add(tenant, talk(tenant, lead, Duration.ZERO));
        Call analysed = agreeing(talk(tenant, lead, Duration.ofDays(1)), step(Side.SELLER, Optional.of(TUESDAY)));
        records()
                .calls()
                .add(
                        tenant,
                        agreeing(
                                analysed,
                                step(Side.SELLER, Optional.of(FRIDAY)),
                                step(Side.SELLER, Optional.empty()),
                                step(Side.BUYER, Optional.of(TUESDAY))));
        records()
                .calls()
                .add(tenant, agreeing(talk(tenant, lead, Duration.ofDays(2)), step(Side.SELLER, Optional.of(TUESDAY))));
        assertThat(records().situations().of(tenant, List.of(lead)))
                .hasEntrySatisfying(
                        lead, situation -> assertThat(situation.promises()).containsExactly(promised(FRIDAY)));
    }

    @Test
    default void anAnalysisWithoutPromisesMakesEarlierOnesHistory() {
        TenantId tenant = newTenant();
        LeadId lead = add(tenant, LeadFixtures.contacted()).id();
        Call call = agreeing(talk(tenant, lead, Duration.ofDays(1)), step(Side.SELLER, Optional.of(TUESDAY)));
        records().calls().add(tenant, call);
        records().calls().add(tenant, agreeing(talk(tenant, lead, Duration.ZERO)));
        assertThat(records().situations().of(tenant, List.of(lead)))
                .hasEntrySatisfying(
                        lead, situation -> assertThat(situation.promises()).isEmpty());
    }

    @Test
    default void aSavedAnalysisIsSeen() {
        TenantId tenant = newTenant();
        LeadId lead = add(tenant, LeadFixtures.contacted()).id();
        Call call = talk(tenant, lead, Duration.ZERO);
        records().calls().add(tenant, call);
        records().calls().save(tenant, agreeing(call, step(Side.SELLER, Optional.of(TUESDAY))));
        assertThat(records().situations().of(tenant, List.of(lead)))
                .hasEntrySatisfying(
                        lead, situation -> assertThat(situation.promises()).containsExactly(promised(TUESDAY)));
    }

    @Test
    default void whatIsNotThereHasNoSituation() {
        TenantId tenant = newTenant();
        LeadId lead = add(tenant, LeadFixtures.captured()).id();
        assertThat(records().situations().of(tenant, List.of(new LeadId(UUID.randomUUID()), lead)))
                .containsOnlyKeys(lead);
        assertThat(records().situations().of(tenant, List.of())).isEmpty();
    }

    @Test
    default void anotherTenantsSituationIsInvisible() {
        TenantId tenant = newTenant();
        TenantId stranger = newTenant();
        Lead lead = add(tenant, LeadFixtures.researched());
        write(stranger, lead.id(), Duration.ZERO, ResearchFixtures.content().painPoints());
        records()
                .calls()
                .add(
                        stranger,
                        agreeing(talk(stranger, lead.id(), Duration.ZERO), step(Side.SELLER, Optional.of(TUESDAY))));
        assertThat(records().situations().of(stranger, List.of(lead.id()))).isEmpty();
        assertThat(records().situations().of(tenant, List.of(lead.id()))).hasEntrySatisfying(lead.id(), situation -> {
            assertThat(situation.pain()).isEmpty();
            assertThat(situation.promises()).isEmpty();
        });
    }
}
