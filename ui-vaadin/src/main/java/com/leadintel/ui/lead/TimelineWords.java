package com.leadintel.ui.lead;

import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Doubt;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.ResearchNote;
import com.leadintel.domain.lead.StageMove;
import com.leadintel.domain.shared.Actor;
import com.leadintel.ui.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a lead's own record remembers, latest first. */
final class TimelineWords {
    private TimelineWords() {}

    static List<LeadPage.Happening> of(Lead.State lead) {
        List<LeadPage.Happening> all = new ArrayList<>();
        lead.captures()
                .forEach(capture ->
                        all.add(came(capture, capture.equals(lead.captures().get(0)), lead.details())));
        lead.progress().moves().forEach(move -> all.add(moved(move)));
        lead.research().ifPresent(note -> all.add(researched(note)));
        lead.doubts().all().stream()
                .flatMap(doubt -> doubt.merged().stream())
                .forEach(merged -> all.add(merged(merged)));
        for (BantElement element : BantElement.values()) {
            lead.bant().of(element).ifPresent(value -> all.add(learnt(element, value)));
        }
        lead.contacts().callTimes().forEach(at -> all.add(contact("phone", "timeline.call", at)));
        lead.contacts().otherTimes().forEach(at -> all.add(contact("mail", "timeline.contact", at)));
        lead.progress().outcome().filter(Outcome::closed).ifPresent(outcome -> all.add(ended(outcome)));
        all.sort(Comparator.comparing(LeadPage.Happening::at).reversed());
        return all;
    }

    private static LeadPage.Happening contact(String icon, String key, Instant at) {
        return new LeadPage.Happening(icon, true, Texts.of(key), "", at);
    }

    private static LeadPage.Happening came(Capture capture, boolean first, LeadDetails known) {
        String source = Texts.name("channel", capture.source().channel());
        String detail =
                capture.source().detail().map(more -> source + ", " + more).orElse(source);
        String door = Texts.name("via", capture.via());
        String what = Texts.of(first ? "timeline.came" : "timeline.again", door);
        String trust = capture.confirmed() ? detail : detail + ". " + Texts.of("timeline.unconfirmed");
        String unlike = capture.brought()
                .map(brought -> BroughtWords.unlike(brought, known))
                .orElse("");
        String told = unlike.isEmpty() ? trust : trust + ". " + Texts.of("timeline.brought", unlike);
        return new LeadPage.Happening("user-plus", false, what, told, capture.at());
    }

    private static LeadPage.Happening moved(StageMove move) {
        return new LeadPage.Happening(
                "arrow-right",
                false,
                Texts.of("timeline.moved", move.by().name(), Texts.name("stage", move.to())),
                move.why().orElse(""),
                move.at());
    }

    private static LeadPage.Happening merged(Doubt.Merged merged) {
        return new LeadPage.Happening(
                "users", false, Texts.of("timeline.merged", merged.by().name()), "", merged.at());
    }

    private static LeadPage.Happening researched(ResearchNote note) {
        String text = Texts.of(note.complete() ? "timeline.researched" : "timeline.research-incomplete");
        return new LeadPage.Happening(
                "sparkles", true, text, Texts.count("timeline.findings", note.checkedFindings()), note.at());
    }

    private static LeadPage.Happening learnt(BantElement element, BantValue value) {
        String who = value.author().map(Actor::name).orElse(Texts.of("timeline.analysis"));
        return new LeadPage.Happening(
                "pencil",
                false,
                Texts.of("timeline.learnt", who, Texts.name("bant.element", element)),
                value.text(),
                value.at());
    }

    private static LeadPage.Happening ended(Outcome outcome) {
        return new LeadPage.Happening(
                "flag",
                true,
                Texts.of("timeline.ended", outcome.by().name(), Texts.name("outcome", outcome.result())),
                "",
                outcome.at());
    }
}
