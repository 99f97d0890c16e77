package com.leadintel.server.composition;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of this machine, in UTC and in microseconds, which is what a column of the database keeps of a moment. */
@Dependent
class SystemClock {
    @Produces
    @Singleton
    Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
