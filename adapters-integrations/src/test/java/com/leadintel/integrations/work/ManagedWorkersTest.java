package com.leadintel.integrations.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.leadintel.application.shared.port.Workers;
import com.leadintel.application.shared.port.WorkersContract;
import com.leadintel.domain.shared.Refusal;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ManagedWorkersTest implements WorkersContract {
    private final ManagedWorkers workers = new ManagedWorkers(Thread::new);

    @AfterEach
    void close() {
        workers.close();
    }

    @Override
    public Workers workers() {
        return workers;
    }

    @Test
    void piecesRunSideBySideAndAnswerInTheirOrder() {
        CyclicBarrier together = new CyclicBarrier(2);
        assertThat(workers.all(List.of(meeting(together, "first"), meeting(together, "second"))))
                .containsExactly("first", "second");
    }

    @Test
    void aFailureIsThrownOnceAllHaveEnded() {
        AtomicBoolean ended = new AtomicBoolean();
        Supplier<String> failing = () -> {
            throw Refusal.unavailable("source.down");
        };
        Supplier<String> ending = () -> {
            ended.set(true);
            return "done";
        };
        assertThatThrownBy(() -> workers.all(List.of(failing, ending))).hasMessageStartingWith("source.down");
        assertThat(ended).isTrue();
    }

    private static Supplier<String> meeting(CyclicBarrier together, String name) {
        return () -> {
            try {
                together.await(10, TimeUnit.SECONDS);
            } catch (java.util.concurrent.BrokenBarrierException
                    | java.util.concurrent.TimeoutException
                    | InterruptedException alone) {
                throw new IllegalStateException("the other piece did not run at the same time", alone);
            }
            return name;
        };
    }
}
