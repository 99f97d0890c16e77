package com.leadintel.application.mail.port;

/** How far a mail got. */
public enum Posting {
    /** The mail server took it. */
    HANDED_OVER,
    /** It lies in the local outbox, because no mail server is connected. */
    KEPT,
    /**
     * The connection broke after the whole mail was written and before the server's answer: it may or may not be on its
     * way. Sent again, it carries the same message id.
     */
    UNCLEAR
}
