package com.leadintel.domain.handoff;

import com.leadintel.domain.shared.EmailAddress;
import com.leadintel.domain.shared.Require;
import com.leadintel.domain.shared.UserId;

/** The account executive who takes a lead over, as known at that moment. */
public record Recipient(UserId user, String name, EmailAddress email) {
    public Recipient {
        Require.present(user, "recipient.user-missing");
        name = Require.text(name, 120, "recipient.name-malformed");
        Require.present(email, "recipient.email-missing");
    }
}
