package com.leadintel.application.board.port;

import com.leadintel.application.board.StageFlow;
import com.leadintel.domain.lead.Stage;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.domain.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the leads of a tenant do on the board, from counters that every change of a lead keeps up in its own transaction:
 * nothing is counted when one asks.
 */
public interface StageCounters {
    /** How many leads stand in each stage, owner by owner, and for how long together; stages without leads are left out. */
    List<Standing> standing(TenantId tenant, Instant now);

    /** How often leads went from stage to stage on a day (UTC) or later, and how long they had stood there together. */
    List<StageFlow> flows(TenantId tenant, LocalDate from);

    /** The leads of one owner, or of nobody, in one stage. */
    record Standing(Stage stage, Optional<UserId> owner, long leads, Duration ageTogether) {}
}
