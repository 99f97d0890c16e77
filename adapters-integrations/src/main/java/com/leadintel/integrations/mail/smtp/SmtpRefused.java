package com.leadintel.integrations.mail.smtp;

import com.leadintel.domain.shared.Refusal;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server answered and said no, with a reply code of RFC 5321 where one could be read. */
final class SmtpRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("^\\s*([45]\\d\\d)\\b");
    private final boolean login;
    private final boolean recipient;
    private final int code;

    private SmtpRefused(boolean login, boolean recipient, int code, Throwable cause) {
        super(cause);
        this.login = login;
        this.recipient = recipient;
        this.code = code;
    }

    /** Empty when the server said nothing. */
    static Optional<SmtpRefused> of(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return Optional.of(new SmtpRefused(true, false, 535, failed));
        }
        OptionalInt code = code(failed);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        boolean recipient = failed instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0;
        return Optional.of(new SmtpRefused(false, recipient, code.getAsInt(), failed));
    }

    Refusal asRefusal() {
        if (login) {
            return Refusal.unavailable("mail.login-refused", Map.of(), this);
        }
        Map<String, Object> facts = Map.of("reply", code);
        if (code < 500) {
            return Refusal.unavailable("mail.deferred", facts, this);
        }
        return Refusal.ruleBroken(recipient ? "mail.recipient-refused" : "mail.refused", facts);
    }

    private static OptionalInt code(MessagingException failed) {
        for (Exception at = failed; at instanceof MessagingException one; at = one.getNextException()) {
            Matcher code = CODE.matcher(one.getMessage() == null ? "" : one.getMessage());
            if (code.find()) {
                return OptionalInt.of(Integer.parseInt(code.group(1)));
            }
        }
        return OptionalInt.empty();
    }
}
