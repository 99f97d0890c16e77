package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;

/** Who decides about this purchase: a name or a role in the words of the call, and whether that is the speaker. */
public record Authority(String decider, boolean speaker) {
    public Authority {
        decider = Require.text(decider, 200, "authority.decider-malformed");
    }
}
