package com.leadintel.domain.call;

import com.leadintel.domain.shared.Require;
import java.util.Map;

/** Something to tell a person, as a stable code and the facts that fill its sentence in any language. */
public record Advice(String code, Map<String, String> facts) {
    public Advice {
        code = Require.text(code, 80, "advice.code-malformed");
        facts = Map.copyOf(facts);
    }
}
