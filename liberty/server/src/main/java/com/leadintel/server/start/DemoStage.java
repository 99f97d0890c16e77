package com.leadintel.server.start;

import com.leadintel.application.demo.OpenDemo;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.tenant.DemoTenant;
import com.leadintel.server.composition.Part;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens the demo where the installer wants one. */
@Part
public class DemoStage {
    private final OpenDemo open;

    @Inject
    public DemoStage(OpenDemo open) {
        this.open = open;
    }

    /** The made-up password of the demo's people, to be shown once; empty when the demo was there already. */
    Optional<String> open() {
        String password = MadeUpPassword.next();
        return Optional.of(password).filter(shown -> open.handle(Caller.system(DemoTenant.ID, "Installer"), shown));
    }
}
