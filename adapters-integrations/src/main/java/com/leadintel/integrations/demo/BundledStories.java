package com.leadintel.integrations.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.leadintel.application.demo.Story;
import com.leadintel.application.demo.port.Stories;
import jakarta.inject.Singleton;
import java.util.List;

/** The stories of the jar: one entry of a list each, with dialogues in files of their own. */
@Singleton
public class BundledStories implements Stories {
    private final List<Story> stories = Bundle.list("stories.json").stream()
            .map(StoryEntry::new)
            .map(StoryEntry::story)
            .toList();

    @Override
    public List<Story> all() {
        return stories;
    }

    static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalStateException("A story lacks " + name + ": " + node);
        }
        return value.asText();
    }
}
