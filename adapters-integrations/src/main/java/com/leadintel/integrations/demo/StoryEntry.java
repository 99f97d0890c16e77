package com.leadintel.integrations.demo;

import static com.leadintel.integrations.demo.BundledStories.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.demo.Colleague;
import com.leadintel.application.demo.PlannedCall;
import com.leadintel.application.demo.Story;
import com.leadintel.application.lead.RecordBant;
import com.leadintel.domain.call.CallDirection;
import com.leadintel.domain.lead.BantElement;
import com.leadintel.domain.lead.Company;
import com.leadintel.domain.lead.LeadDetails;
import com.leadintel.domain.lead.LeadSource;
import com.leadintel.domain.lead.Outcome;
import com.leadintel.domain.lead.Person;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.CallId;
import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.LeadId;
import com.leadintel.domain.shared.Money;
import com.leadintel.domain.shared.PhoneNumber;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One entry of the list of stories. */
record StoryEntry(JsonNode node) {

    Story story() {
        Optional<Colleague> owner = colleague("owner");
        return new Story(
                new LeadId(id(key())),
                details(),
                new LeadSource(LeadSource.Channel.valueOf(text(node, "channel")), maybe("source")),
                node.get("capturedDaysAgo").asInt(),
                owner,
                calls(owner.orElse(Colleague.MAYA)),
                notes(),
                Stage.valueOf(text(node, "stage")),
                Optional.ofNullable(node.get("handoff")).map(this::handing),
                maybe("reason"));
    }

    private String key() {
        return text(node, "key");
    }

    private LeadDetails details() {
        Person person = new Person(
                maybe("firstName"),
                maybe("lastName"),
                maybe("title"),
                maybe("email").map(EmailAddress::new),
                maybe("phone").map(PhoneNumber::new));
        Company company = new Company(
                maybe("company"),
                maybe("website").map(URI::create),
                maybe("industry"),
                maybe("employees").map(Integer::valueOf),
                Optional.empty());
        LeadDetails details = LeadDetails.of(person, company);
        return maybe("message").map(details::saying).orElse(details);
    }

    private List<PlannedCall> calls(Colleague seller) {
        List<PlannedCall> calls = new ArrayList<>();
        for (JsonNode call : node.path("calls")) {
            Optional<Dialogue> dialogue = Optional.ofNullable(call.get("dialogue"))
                    .map(JsonNode::asText)
                    .map(Dialogue::read);
            calls.add(new PlannedCall(
                    new CallId(id(key() + " call " + calls.size())),
                    call.get("daysAgo").asInt(),
                    LocalTime.of(call.get("hour").asInt(), call.get("minute").asInt()),
                    CallDirection.valueOf(text(call, "direction")),
                    dialogue.map(Dialogue::type),
                    Duration.ofMinutes(call.path("minutes").asInt()),
                    dialogue.map(talk -> talk.filled(words(seller))).orElse(List.of())));
        }
        return calls;
    }

    private Map<String, String> words(Colleague seller) {
        Map<String, String> words = new HashMap<>();
        node.path("words")
                .properties()
                .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
        words.put("buyer", text(node, "firstName"));
        words.put("company", text(node, "company"));
        words.put("seller", seller.firstName());
        return words;
    }

    private Map<BantElement, RecordBant.Words> notes() {
        Map<BantElement, RecordBant.Words> notes = new EnumMap<>(BantElement.class);
        node.path("notes")
                .properties()
                .forEach(note -> notes.put(
                        BantElement.valueOf(note.getKey()),
                        new RecordBant.Words(
                                text(note.getValue(), "text"), dollars(note.getValue()), Optional.empty())));
        return notes;
    }

    private Story.Handing handing(JsonNode handoff) {
        return new Story.Handing(
                named(text(handoff, "to")),
                Optional.of(text(handoff, "notes")),
                Optional.ofNullable(node.get("outcome"))
                        .map(end -> new Story.Ending(Outcome.Result.valueOf(text(end, "result")), dollars(end))));
    }

    private static Optional<Money> dollars(JsonNode of) {
        return Optional.ofNullable(of.get("amount")).map(amount -> Money.of(amount.asLong(), "USD"));
    }

    private Optional<Colleague> colleague(String name) {
        return maybe(name).map(StoryEntry::named);
    }

    private static Colleague named(String name) {
        return Colleague.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private Optional<String> maybe(String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
    }

    /** The same key is the same thing in every installation, so that telling a story twice is telling it once. */
    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("lead-intel demo " + key).getBytes(StandardCharsets.UTF_8));
    }
}
