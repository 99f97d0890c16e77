package com.leadintel.application.shared.port;

import java.util.List;
import java.util.function.Supplier;

/** Runs pieces of work side by side. */
public interface Workers {
    /** The results of all pieces in their order, once all have ended; the first failure is thrown after that. */
    <T> List<T> all(List<Supplier<T>> pieces);
}
