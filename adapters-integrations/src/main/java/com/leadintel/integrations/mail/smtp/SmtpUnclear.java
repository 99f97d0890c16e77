package com.leadintel.integrations.mail.smtp;

/** The mail was written to the end, and then the server's answer never came. */
final class SmtpUnclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SmtpUnclear(Throwable cause) {
        super(cause);
    }
}
