package com.leadintel.ui.notification;

import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.LeadId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Today in words: what waits in groups, and the chosen thing beside it. */
public record TodayPage(List<Group> groups, Optional<Preview> preview, long unread, boolean goesOn) {
    /** Things that belong together, under a heading. */
    public record Group(String title, List<Item> items) {}

    /** One thing that waits, or was told; the lead that it concerns, if there is one. */
    public record Item(
            String key,
            String icon,
            String tone,
            String title,
            String time,
            String sentence,
            boolean read,
            Optional<UUID> lead) {}

    /** The chosen thing: what it is, why it waits, the lead behind it, and what can be done. */
    public record Preview(
            String key,
            String title,
            String sentence,
            Optional<Hero> lead,
            Optional<Next> next,
            Act act,
            Rights rights) {}

    /** The lead behind a thing. */
    public record Hero(LeadId id, String name, Stage stage, String who, int score, Optional<String> phone) {}

    /** What to do next with the lead, and why. */
    public record Next(String title, String reason, boolean overdue) {}

    /** The page on which one acts. */
    public record Act(String label, String icon, String path) {}

    /** What the viewer may do with the thing right here. */
    public record Rights(boolean done, boolean take, boolean research, boolean handOff) {}

    /** Every thing in the order in which it stands. */
    public List<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /** The leads that the page speaks of. */
    public Set<UUID> leads() {
        return items().stream().flatMap(item -> item.lead().stream()).collect(Collectors.toSet());
    }

    /** What stands after a thing, or before it when it is the last. */
    public Optional<String> after(String key) {
        List<String> keys = items().stream().map(Item::key).toList();
        int at = keys.indexOf(key);
        if (at >= 0 && at + 1 < keys.size()) {
            return Optional.of(keys.get(at + 1));
        }
        return at > 0 ? Optional.of(keys.get(at - 1)) : Optional.empty();
    }
}
