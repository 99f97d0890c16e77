package com.leadintel.ui.live;

/** Runs work a moment later, so that many changes become one push. */
@FunctionalInterface
public interface Pulse {
    /** Runs the work after the moment. */
    void later(Runnable work);
}
