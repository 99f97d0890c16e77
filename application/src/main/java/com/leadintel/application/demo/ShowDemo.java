package com.leadintel.application.demo;

import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.tenant.port.Tenants;
import com.leadintel.domain.identity.Caller;
import com.leadintel.domain.identity.Permission;
import com.leadintel.domain.tenant.DemoTenant;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shows whether there is a demo, and how many of its stories are told. */
@UseCase
public class ShowDemo {
    private final Tenants tenants;
    private final Jobs jobs;

    @Inject
    public ShowDemo(Tenants tenants, Jobs jobs) {
        this.tenants = tenants;
        this.jobs = jobs;
    }

    /** How far the demo is: so many of all its stories are told, when they were last counted; of 0 before that. */
    public record Standing(int told, int of) {}

    /** How the demo stands; empty when there is none. */
    public Optional<Standing> handle(Caller caller) {
        caller.must(Permission.TENANT_ADMINISTER);
        return tenants.all().stream()
                .filter(tenant -> DemoTenant.is(tenant.id()))
                .findFirst()
                .map(demo -> jobs.about(demo.id(), demo.id().value()).stream()
                        .filter(job -> job.kind().equals(TellStories.KIND) && job.total() > 0)
                        .findFirst()
                        .map(counted -> new Standing(counted.done(), counted.total()))
                        .orElseGet(() -> new Standing(0, 0)));
    }
}
