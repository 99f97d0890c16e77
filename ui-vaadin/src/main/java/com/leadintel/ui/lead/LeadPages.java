package com.leadintel.ui.lead;

import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.BantValue;
import com.leadintel.domain.lead.Capture;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.Doubt;
import com.leadintel.domain.lead.Lead;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadMerge;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.Actor;
import com.leadintel.domain.shared.UserId;
import com.leadintel.ui.kit.Proof;
import com.leadintel.ui.text.Ages;
import com.leadintel.ui.text.Numbers;
import com.leadintel.ui.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a lead is into the words of its page. */
record LeadPages(Map<UserId, String> people, Owners owners, Caller caller, Instant now) {
    LeadPage of(Lead.State lead) {
        Company company = lead.details().company();
        Person person = lead.details().person();
        return new LeadPage(
                lead.id(),
                company.name().orElseGet(() -> lead.details().name()),
                lead.progress().stage(),
                Ages.since(lead.progress().since(), now),
                facts(company),
                Texts.name("tier", lead.score().tier()),
                List.of("high", "medium", "low", "low").get(lead.score().tier().number() - 1),
                lead.owner().map(people::get),
                successors(lead.owner()),
                person.fullName().map(name -> contact(name, person)),
                lead.details().message().map(text -> message(text, lead.captures())),
                lead.details().images().stream()
                        .map(image -> LeadRoutes.image(lead.id(), image))
                        .toList(),
                lead.score().value().value(),
                lead.score().reasons().stream()
                        .map(reason -> new LeadPage.Reason(
                                Texts.name("reason", reason.code()), reason.points(), reason.most(), reason.observed()))
                        .toList(),
                Arrays.stream(BantElement.values())
                        .map(element -> known(element, lead.bant().of(element)))
                        .toList(),
                Arrays.stream(BantElement.values())
                        .map(element -> lead.bant().of(element).isEmpty() ? "n" : "y")
                        .collect(Collectors.joining()),
                TimelineWords.of(lead),
                lead.doubts().open().stream().map(LeadPages::suspicion).toList(),
                lead.progress().outcome().map(LeadPages::result),
                rights(lead));
    }

    private List<LeadPage.Successor> successors(Optional<UserId> owner) {
        Stream<LeadPage.Successor> colleagues = owners.names().entrySet().stream()
                .map(one ->
                        new LeadPage.Successor(Optional.of(one.getKey()), one.getValue(), owners.called(one.getKey())));
        LeadPage.Successor nobody = new LeadPage.Successor(Optional.empty(), "", Texts.of("owner.nobody"));
        return Stream.concat(colleagues, Stream.of(nobody))
                .filter(one -> !one.owner().equals(owner))
                .toList();
    }

    private static List<LeadPage.Fact> facts(Company company) {
        List<LeadPage.Fact> facts = new ArrayList<>();
        company.industry().ifPresent(text -> facts.add(new LeadPage.Fact(text, Optional.empty())));
        company.employees()
                .ifPresent(count -> facts.add(new LeadPage.Fact(Texts.count("lead.people", count), Optional.empty())));
        company.annualRevenue()
                .ifPresent(money -> facts.add(
                        new LeadPage.Fact(Texts.of("lead.revenue", Numbers.shortMoney(money)), Optional.empty())));
        company.website().ifPresent(site -> facts.add(new LeadPage.Fact(site.getHost(), Optional.of(site.toString()))));
        return facts;
    }

    /** A person wrote it in a form; what came by a list or from another system may be anybody's note. */
    private static LeadPage.Message message(String text, List<Capture> captures) {
        Capture first = captures.stream()
                .filter(capture -> capture.brought()
                        .flatMap(LeadDetails::message)
                        .filter(text::equals)
                        .isPresent())
                .findFirst()
                .orElse(captures.get(0));
        return new LeadPage.Message(Texts.name("lead.message", first.via()), text);
    }

    private static LeadPage.Contact contact(String name, Person person) {
        return new LeadPage.Contact(
                name,
                person.title().orElse(""),
                person.email().map(Object::toString),
                person.phone().map(Object::toString));
    }

    private LeadPage.Known known(BantElement element, Optional<BantValue> value) {
        String by = value.flatMap(BantValue::author)
                .map(Actor::name)
                .map(name -> Texts.of(
                        "bant.written", name, Ages.ago(value.orElseThrow().at(), now)))
                .orElse("");
        return new LeadPage.Known(
                element,
                Texts.name("bant.element", element),
                value.map(BantValue::text),
                value.map(known -> known.confidence().value()).orElse(0.0),
                by,
                value.map(known -> known.evidence().stream().map(Proof::of).toList())
                        .orElse(List.of()),
                value.flatMap(BantValue::date));
    }

    private static LeadPage.Suspicion suspicion(Doubt doubt) {
        String reasons = doubt.reasons().stream()
                .map(reason -> Texts.of("duplicate." + reason.kind(), Numbers.percent(reason.likeness())))
                .collect(Collectors.joining(", "));
        return new LeadPage.Suspicion(doubt.other(), reasons);
    }

    static LeadPage.Merging merging(LeadMerge both, Instant now) {
        return new LeadPage.Merging(both.remaining().id(), told(both.remaining(), now), told(both.merged(), now));
    }

    private static String told(Lead.State lead, Instant now) {
        String who = Stream.of(
                        lead.details().person().fullName(),
                        lead.details().company().name())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Texts.of(
                "duplicate.lead",
                who,
                Texts.name("stage", lead.progress().stage()),
                Ages.ago(lead.captures().get(0).at(), now));
    }

    private static LeadPage.Result result(Outcome outcome) {
        String tone = switch (outcome.result()) {
            case WON -> "good";
            case LOST -> "bad";
            case OPEN -> "info";
        };
        String text = Stream.of(
                        Optional.of(Texts.name("outcome", outcome.result())),
                        outcome.amount().map(Numbers::money))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new LeadPage.Result(text, tone);
    }

    private LeadPage.Rights rights(Lead.State lead) {
        boolean handedOff = lead.progress().stage() == Stage.HANDED_OFF;
        return new LeadPage.Rights(
                caller.may(Permission.LEAD_WRITE),
                caller.may(Permission.HANDOFF_EXECUTE) && !handedOff,
                caller.may(Permission.OUTCOME_RECORD) && handedOff,
                caller.may(Permission.RESEARCH_RUN));
    }
}
