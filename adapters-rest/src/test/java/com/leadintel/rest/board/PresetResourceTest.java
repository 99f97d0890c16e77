package com.leadintel.rest.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.board.BrowsePresets;
import com.leadintel.application.board.RemovePreset;
import com.leadintel.application.board.SavePreset;
import com.leadintel.application.board.port.InMemoryFilterPresets;
import com.leadintel.application.identity.port.InMemoryUsers;
import com.leadintel.application.shared.port.SequentialIds;
import com.leadintel.rest.RestServer;
import com.leadintel.rest.RestServer.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PresetResourceTest {
    private static final String FILTERS = "/api/v1/kanban/filters";
    private static final String BODY = "{\"name\":\"Rail\",\"shared\":true,\"channels\":[\"WEB\"],\"tiers\":[1,2],"
            + "\"industries\":[\"Rail\"],\"days\":30,\"text\":\"nor\"}";

    private final InMemoryFilterPresets presets = new InMemoryFilterPresets();
    private final RestServer server = RestServer.of(caller -> new PresetResource(
            caller,
            new BrowsePresets(presets),
            new SavePreset(presets, new InMemoryUsers(), new SequentialIds()),
            new RemovePreset(presets)));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aSavedPresetIsThereToChoose() {
        Answer saved = server.post(FILTERS, BODY);
        assertThat(saved.status()).isEqualTo(201);
        assertThat(server.get("/api/kanban/filters").json().at("/items/0")).isEqualTo(saved.json());
        assertThat(saved.json().at("/details/tiers/1").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsLeftOutLetsEverythingPass() {
        Answer saved = server.post(FILTERS, "{\"name\":\"All\",\"shared\":false}");
        assertThat(saved.json().at("/details/owners")).isEmpty();
        assertThat(saved.json().at("/details/days").isMissingNode()
                        || saved.json().at("/details/days").isNull())
                .isTrue();
    }

    @Test
    void aRemovedPresetIsGone() {
        String id = server.post(FILTERS, BODY).json().path("id").asText();
        assertThat(server.ask("DELETE", FILTERS + "/" + id, "").status()).isEqualTo(204);
        assertThat(server.ask("DELETE", FILTERS + "/" + id, "").code()).isEqualTo("preset.not-found");
    }

    @Test
    void nonsenseIsNamed() {
        assertThat(server.post(FILTERS, BODY.replace("[1,2]", "[7]")).status()).isEqualTo(400);
        assertThat(server.post(FILTERS, BODY.replace("\"Rail\",\"shared\"", "\" \",\"shared\""))
                        .text())
                .contains("\"path\":\"name\"");
    }
}
