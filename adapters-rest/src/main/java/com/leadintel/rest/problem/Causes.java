package com.leadintel.rest.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks behind an exception for the one that explains it. */
final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> wanted) {
        return of(failure).filter(wanted::isInstance).map(wanted::cast).findFirst();
    }

    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
