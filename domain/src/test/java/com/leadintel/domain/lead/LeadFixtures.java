package com.leadintel.domain.lead;

import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.Confidence;
import com.leadintel.domain.shared.DossierId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Evidence;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import com.leadintel.domain.shared.Score;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leads in every stage for tests of every module, on a clock that stands still. */
public final class LeadFixtures {
    public static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
    public static final TenantId TENANT = new TenantId(new UUID(1, 1));
    public static final LeadId LEAD = new LeadId(new UUID(3, 3));
    public static final UserId SELLER = new UserId(new UUID(4, 4));
    public static final Actor MAYA = Actor.person(SELLER, "Maya Ortiz");
    public static final Actor RESEARCH = Actor.machine("research");
    public static final CallId CALL = new CallId(new UUID(2, 2));
    public static final DossierId DOSSIER = new DossierId(new UUID(5, 5));

    private LeadFixtures() {}

    public static Person dana() {
        return Person.named("Dana", "Whitfield")
                .titled("Director of Engineering")
                .at(new EmailAddress("dana.whitfield@northforge.example"))
                .on(new PhoneNumber("+14155550132"));
    }

    public static Company northforge() {
        return new Company(
                Optional.of("Northforge Robotics Inc."),
                Optional.of(URI.create("https://northforge.example")),
                Optional.of("Industrial machinery"),
                Optional.of(220),
                Optional.of(Money.of(48_000_000, "USD")));
    }

    public static LeadDetails details() {
        return LeadDetails.of(dana(), northforge());
    }

    public static Capture byForm() {
        return Capture.of(Capture.Via.FORM, LeadSource.of(LeadSource.Channel.WEB, "Pricing page"), NOW);
    }

    /** Fresh from the door; its events are already stored. */
    public static Lead captured() {
        Lead lead = Lead.capture(LEAD, TENANT, details(), byForm(), NOW);
        lead.drainEvents();
        return lead;
    }

    public static ResearchNote note(int checkedFindings) {
        return new ResearchNote(
                DOSSIER, checkedFindings, true, Optional.of(new Score(80)), Optional.of(BudgetTier.MEDIUM), NOW);
    }

    public static Lead researched() {
        Lead lead = captured();
        lead.noteDossier(note(3), RESEARCH, NOW);
        lead.drainEvents();
        return lead;
    }

    public static Lead contacted() {
        Lead lead = researched();
        lead.noteContact(ContactHistory.Kind.CALL, NOW, MAYA, NOW);
        lead.drainEvents();
        return lead;
    }

    public static Evidence.Spoken said(int turn, String quote) {
        return new Evidence.Spoken(
                CALL, turn, 0, quote.length(), "Dana Whitfield", quote, Optional.empty(), Optional.empty());
    }

    public static BantValue heard(String quote, double confidence, Instant at) {
        return BantValue.learnt(quote, new Confidence(confidence), List.of(said(3, quote)), at);
    }

    /** Contacted, with every BANT element known. */
    public static Lead understood() {
        Lead lead = contacted();
        BantValue budget = heard("we have set aside forty thousand dollars", 0.9, NOW);
        lead.learnBant(BantElement.BUDGET, budget.worth(Money.of(40_000, "USD")), NOW);
        lead.learnBant(BantElement.AUTHORITY, heard("I sign off on tooling", 0.8, NOW), NOW);
        lead.recordBant(BantElement.NEED, BantValue.written("Simulation before cutting metal", MAYA, NOW), NOW);
        BantValue timeline = heard("we want it running by the end of June", 0.8, NOW);
        lead.learnBant(BantElement.TIMELINE, timeline.due(LocalDate.of(2026, 6, 30)), NOW);
        lead.drainEvents();
        return lead;
    }

    public static Lead qualified() {
        Lead lead = understood();
        lead.moveTo(Stage.QUALIFIED, MAYA, Optional.of("All four are clear"), NOW);
        lead.drainEvents();
        return lead;
    }

    public static Lead handedOff() {
        Lead lead = qualified();
        lead.markHandedOff(MAYA, NOW);
        lead.drainEvents();
        return lead;
    }
}
