package com.leadintel.application.shared.port;

import com.leadintel.application.shared.TenantFree;
import java.util.List;
import java.util.function.Supplier;

/** Runs pieces of work side by side. */
@TenantFree
public interface Workers {
    /** The results of all pieces in their order, once all have ended; the first failure is thrown after that. */
    <T> List<T> all(List<Supplier<T>> pieces);
}
