package com.leadintel.integrations.ai.rules;

import com.leadintel.domain.call.CallAnalyst;
import com.leadintel.domain.call.rules.RulesAnalyst;
import com.leadintel.domain.research.DossierWriter;
import com.leadintel.domain.research.rules.RulesDossierWriter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the domain's rules engines behind the ports of analysts and writers. */
@Singleton
public class RulesEngines {
    @Produces
    @Singleton
    CallAnalyst analyst() {
        return new RulesAnalyst();
    }

    @Produces
    @Singleton
    DossierWriter writer() {
        return new RulesDossierWriter();
    }
}
