package com.leadintel.domain.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One page of a list and, when there is more, the place where the next one begins. */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }

    /** The last page of a list. */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, Optional.empty());
    }

    /** The same page with every item shown as something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> show) {
        return new Page<>(items.stream().<R>map(show).toList(), next);
    }
}
