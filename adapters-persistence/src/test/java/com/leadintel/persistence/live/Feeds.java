package com.leadintel.persistence.live;

import com.leadintel.application.live.ChangeFeed;

/** The change feed over a node's notifications. */
public final class Feeds {
    private Feeds() {}

    public static ChangeFeed over(Notifications notifications) {
        return new PushedChanges(notifications);
    }
}
