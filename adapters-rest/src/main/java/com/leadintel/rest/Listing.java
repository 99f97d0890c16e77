package com.leadintel.rest;

import com.leadintel.domain.shared.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, with the cursor of the next one while there is more. */
public record Listing<T>(
        @Schema(required = true, description = "The items of this page.")
        List<T> items,

        @Schema(description = "Pass it as `cursor` to get the next page; absent on the last page.")
        Optional<String> next) {

    /** The page with every item in its shape for this API. */
    public static <S, T> Listing<T> of(Page<S> page, Function<? super S, ? extends T> shape) {
        Page<T> shaped = page.map(shape);
        return new Listing<>(shaped.items(), shaped.next().map(Object::toString));
    }
}
