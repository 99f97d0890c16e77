package com.leadintel.persistence.shared;

import com.leadintel.application.shared.port.IdempotentAnswers;
import com.leadintel.application.shared.port.IdempotentAnswersContract;
import com.leadintel.application.shared.port.MovingClock;
import com.leadintel.domain.shared.TenantId;
import com.leadintel.persistence.database.Database;
import com.leadintel.persistence.database.Transacted;
import com.leadintel.persistence.job.Retention;
import java.time.Duration;
import java.time.Instant;

class SqlIdempotentAnswersTest implements IdempotentAnswersContract {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-20T10:00:00Z"));
    private final IdempotentAnswers answers = Transacted.each(
            IdempotentAnswers.class,
            new SqlIdempotentAnswers(Database.shared().session(), Retention.days(30, 90, 7), clock));

    @Override
    public IdempotentAnswers answers() {
        return answers;
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public TenantId newTenant() {
        return Database.shared().newTenant();
    }
}
