package com.leadintel.application.shared.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What everything that gives out identities promises. */
public interface IdsContract {
    int MANY = 10_000;

    /** Who gives out identities, the same one each time. */
    Ids ids();

    @Test
    default void anIdentityIsOfVersionSeven() {
        UUID id = ids().next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).as("of RFC 9562").isEqualTo(2);
    }

    @Test
    default void laterIdentitiesSortAfterEarlierOnes() {
        List<String> inTurn =
                Stream.generate(ids()::next).limit(MANY).map(UUID::toString).toList();
        assertThat(inTurn).isSorted().doesNotHaveDuplicates();
    }

    @Test
    default void nobodyElseGetsTheSameIdentityAtTheSameTime() {
        Set<UUID> given = new HashSet<>(IntStream.range(0, MANY)
                .parallel()
                .mapToObj(one -> ids().next())
                .toList());
        assertThat(given).hasSize(MANY);
    }
}
