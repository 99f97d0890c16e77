package com.leadintel.application.demo;

import com.leadintel.application.handoff.HandOffLead;
import com.leadintel.application.lead.MoveLead;
import com.leadintel.application.lead.RecordBant;
import com.leadintel.application.lead.RecordOutcome;
import com.leadintel.application.shared.Step;
import com.leadintel.domain.call.BuyerFacts;
import com.leadintel.domain.call.Call;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.lead.Bant;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes one story as far as it can go now, by the acts that people do on the pages. */
@Step
public class TellStory {
    private final Scenes scenes;
    private final SpeakCall speak;
    private final RecordBant note;
    private final MoveLead move;
    private final HandOffLead handOff;
    private final RecordOutcome end;

    @Inject
    public TellStory(
            Scenes scenes, SpeakCall speak, RecordBant note, MoveLead move, HandOffLead handOff, RecordOutcome end) {
        this.scenes = scenes;
        this.speak = speak;
        this.note = note;
        this.move = move;
        this.handOff = handOff;
        this.end = end;
    }

    /** Whether the story has come to its ending; it waits where somebody else was faster. */
    public boolean handle(TenantId tenant, Story story) {
        try {
            Optional<Lead> lead = scenes.lead(tenant, story.lead());
            if (lead.isEmpty()) {
                scenes.comeIn(tenant, story);
                return false;
            }
            return lead.get().state().research().isPresent()
                    && called(tenant, story, lead.get())
                    && decided(tenant, story, lead.get())
                    && ended(story, lead.get());
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.STALE || refused.kind() == Refusal.Kind.CONFLICT) {
                return false;
            }
            throw refused;
        }
    }

    private boolean called(TenantId tenant, Story story, Lead lead) {
        for (PlannedCall planned : story.calls()) {
            Optional<Call> call = scenes.call(tenant, planned.id());
            if (call.isEmpty()) {
                speak.handle(tenant, story, planned);
                return false;
            }
            if (!learnt(call.get(), lead)) {
                return false;
            }
        }
        return true;
    }

    private static boolean learnt(Call call, Lead lead) {
        boolean noted = lead.state().contacts().calls() > 0;
        if (call.state().transcript().isEmpty()) {
            return noted;
        }
        return noted
                && call.latestAnalysis()
                        .filter(analysis ->
                                covers(lead.bant(), analysis.findings().buyer()))
                        .isPresent();
    }

    private static boolean covers(Bant bant, BuyerFacts said) {
        return (said.budget().isEmpty() || bant.budget().isPresent())
                && (said.authority().isEmpty() || bant.authority().isPresent())
                && (said.need().isEmpty() || bant.need().isPresent())
                && (said.timeline().isEmpty() || bant.timeline().isPresent());
    }

    private boolean decided(TenantId tenant, Story story, Lead lead) {
        Caller worker = story.worker().caller();
        if (story.ending() == Stage.DISQUALIFIED && lead.stage() != Stage.DISQUALIFIED) {
            move.handle(worker, lead.id(), Stage.DISQUALIFIED, story.reason(), Optional.empty());
            return false;
        }
        boolean qualifies = story.ending() == Stage.QUALIFIED || story.ending() == Stage.HANDED_OFF;
        if (qualifies && lead.stage().before(Stage.QUALIFIED)) {
            for (BantElement missing : lead.bant().missing()) {
                Optional.ofNullable(story.notes().get(missing))
                        .ifPresent(words -> note.handle(worker, lead.id(), missing, words, Optional.empty()));
            }
            move.handle(worker, lead.id(), Stage.QUALIFIED, Optional.empty(), Optional.empty());
            return false;
        }
        if (story.handing().isPresent() && !scenes.handedOff(tenant, lead.id())) {
            hand(worker, lead, story.handing().get());
            return false;
        }
        return true;
    }

    private void hand(Caller worker, Lead lead, Story.Handing handing) {
        handOff.handle(
                worker,
                new HandOffLead.Command(lead.id(), handing.to().id(), handing.notes(), true, false, Optional.empty()));
    }

    private boolean ended(Story story, Lead lead) {
        if (lead.stage().before(story.ending())) {
            return false;
        }
        Optional<Story.Ending> outcome = story.handing().flatMap(Story.Handing::outcome);
        if (outcome.isPresent()
                && lead.state().progress().outcome().filter(Outcome::closed).isEmpty()) {
            end.handle(
                    story.handing().get().to().caller(),
                    lead.id(),
                    outcome.get().result(),
                    outcome.get().amount(),
                    Optional.empty());
        }
        return true;
    }
}
