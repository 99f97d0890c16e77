package com.leadintel.application.call;

import com.leadintel.application.call.port.CallList;
import com.leadintel.application.shared.UseCase;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.shared.Cursor;
import com.leadintel.domain.shared.Page;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lists calls, latest first. */
@UseCase
public class BrowseCalls {
    private static final int MOST = 200;

    private final CallList list;

    @Inject
    public BrowseCalls(CallList list) {
        this.list = list;
    }

    /** One page of at most 200 calls, or of those that no lead was found for. */
    public Page<CallLine> handle(Caller caller, boolean unmatched, Optional<Cursor> from, int most) {
        caller.must(Permission.CALL_READ);
        return list.browse(caller.tenant(), unmatched, from, Math.max(1, Math.min(most, MOST)));
    }
}
