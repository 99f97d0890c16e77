package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import java.util.Locale;

/** Which provider reported a call, such as {@code zoom}, and the provider's own id of it. */
public record Origin(String provider, String externalCallId) {
    public Origin {
        provider = Require.text(provider, 40, "call.provider-malformed").toLowerCase(Locale.ROOT);
        externalCallId = Require.text(externalCallId, 200, "call.external-id-malformed");
    }
}
