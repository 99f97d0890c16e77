package com.leadintel.ui.notification;

/** The way to Today. */
public final class TodayRoutes {
    /** The page. */
    public static final String TODAY = "today";

    private TodayRoutes() {}
}
