package com.leadintel.integrations.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.demo.Colleague;
import com.leadintel.application.demo.Line;
import com.leadintel.application.demo.PlannedCall;
import com.leadintel.application.demo.Story;
import com.leadintel.application.demo.port.Stories;
import com.leadintel.application.demo.port.StoriesContract;
import com.leadintel.domain.call.CallType;
import com.leadintel.domain.lead.Stage;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundledStoriesTest implements StoriesContract {
    @Override
    public Stories stories() {
        return new BundledStories();
    }

    @Test
    void sixtyLeadsEndInEveryStage() {
        Map<Stage, Long> endings = stories().all().stream()
                .map(Story::ending)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(stories().all()).hasSize(60);
        assertThat(endings).containsOnlyKeys(Stage.values());
        assertThat(endings.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(5));
    }

    @Test
    void twentyCallsOfEveryKindAreSpoken() {
        var talks = stories().all().stream()
                .flatMap(story -> story.calls().stream())
                .filter(call -> !call.dialogue().isEmpty())
                .toList();
        assertThat(talks).hasSize(20);
        assertThat(talks.stream().flatMap(call -> call.type().stream()))
                .contains(CallType.COLD, CallType.DISCOVERY, CallType.DEMO, CallType.FOLLOW_UP, CallType.CLOSING);
    }

    @Test
    void noGapIsLeftInADialogue() {
        assertThat(stories().all().stream()
                        .flatMap(story -> story.calls().stream())
                        .map(PlannedCall::dialogue)
                        .flatMap(lines -> lines.stream().map(Line::text)))
                .isNotEmpty()
                .noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @Test
    void aDialogueWithAnUnknownGapIsAFault() {
        Dialogue dialogue = Dialogue.read("cold-curious");
        Map<String, String> nothing = Map.of("seller", Colleague.MAYA.firstName());
        assertThatThrownBy(() -> dialogue.filled(nothing)).hasMessageContaining("buyer");
    }

    @Test
    void everyFirmsSiteBelongsToALead() {
        var hosts = stories().all().stream()
                .flatMap(story -> story.details().company().website().stream())
                .map(java.net.URI::getHost)
                .toList();
        assertThat(Bundle.list("companies.json"))
                .extracting((JsonNode firm) -> firm.path("host").asText())
                .doesNotHaveDuplicates()
                .isSubsetOf(hosts);
    }

    @Test
    void aFileThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> Bundle.list("nothing.json")).isInstanceOf(UncheckedIOException.class);
    }
}
