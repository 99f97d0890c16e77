package com.leadintel.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.leadintel.application.live.Change;
import com.leadintel.domain.shared.TenantId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private final Deque<Runnable> pulses = new ArrayDeque<>();
    private final List<Batch> told = new ArrayList<>();
    private final Gathering gathering = new Gathering(pulses::add, told::add);

    @Test
    void manyChangesOfAMomentAreToldOnce() {
        gathering.heard(change(1));
        gathering.heard(change(2));
        gathering.heard(change(1));
        pulses.pop().run();

        assertThat(pulses).isEmpty();
        assertThat(told)
                .singleElement()
                .satisfies(batch -> assertThat(batch.changed()).containsOnlyKeys(new UUID(0, 1), new UUID(0, 2)));
    }

    @Test
    void afterAPulseTheNextChangeIsToldToo() {
        gathering.heard(change(1));
        pulses.pop().run();
        gathering.heard(change(2));
        pulses.pop().run();

        assertThat(told).hasSize(2);
    }

    @Test
    void aFloodMeansThatEverythingMayHaveChanged() {
        for (int i = 0; i < 41; i++) {
            gathering.heard(change(i));
        }
        pulses.pop().run();

        assertThat(told).singleElement().extracting(Batch::everything).isEqualTo(true);
    }

    @Test
    void anInterruptedFeedMeansThatEverythingMayHaveChanged() {
        gathering.heard(new Change(new TenantId(new UUID(1, 1)), "lead", Optional.empty(), Optional.empty()));
        pulses.pop().run();

        assertThat(told).singleElement().extracting(Batch::everything).isEqualTo(true);
    }

    private static Change change(int entity) {
        return new Change(new TenantId(new UUID(1, 1)), "lead", Optional.of(new UUID(0, entity)), Optional.empty());
    }
}
