package com.leadintel.server.start;

import com.leadintel.server.composition.Part;

/** Whether the product has been opened: everything that starting does is done. */
@Part
public class Opening {
    private volatile boolean done;

    void isDone() {
        done = true;
    }

    void isOver() {
        done = false;
    }

    /** Whether requests may be served. */
    public boolean done() {
        return done;
    }
}
