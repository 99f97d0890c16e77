package com.leadintel.application.live;

import com.leadintel.domain.identity.Caller;
import java.util.function.Consumer;

/** Committed changes of all nodes, a few milliseconds after their commit; lost ones are announced, never hidden. */
public interface ChangeFeed {
    /** Calls the listener for every change of the caller's tenant until the subscription is closed. */
    Subscription subscribe(Caller caller, Consumer<Change> listener);

    /** Ends the listening when closed; closing twice is fine. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
