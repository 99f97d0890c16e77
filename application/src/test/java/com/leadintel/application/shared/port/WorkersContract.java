package com.leadintel.application.shared.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all who run work side by side promise. */
public interface WorkersContract {
    /** The workers. */
    Workers workers();

    @Test
    default void theResultsComeInTheOrderOfThePieces() {
        List<Supplier<Integer>> pieces = IntStream.range(0, 100)
                .<Supplier<Integer>>mapToObj(i -> () -> i)
                .toList();
        assertThat(workers().all(pieces))
                .isEqualTo(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    default void aFailureWaitsForTheOthers() {
        AtomicInteger done = new AtomicInteger();
        List<Supplier<Integer>> pieces = List.of(
                () -> {
                    throw new IllegalStateException("the first");
                },
                done::incrementAndGet,
                done::incrementAndGet);
        assertThatThrownBy(() -> workers().all(pieces))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the first");
        assertThat(done).hasValue(2);
    }

    @Test
    default void noWorkIsNoResult() {
        assertThat(workers().all(List.of())).isEmpty();
    }
}
