package com.leadintel.application.call.port;

import com.leadintel.application.call.CallLine;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import com.leadintel.domain.shared.TenantId;
import java.util.Optional;

/** Calls as lines of a list. */
public interface CallList {
    /** One page of calls, latest first; with {@code unmatched} only those that wait for a person to name the lead. */
    Page<CallLine> browse(TenantId tenant, boolean unmatched, Optional<Cursor> from, int most);
}
