package com.leadintel.application.integration;

import com.leadintel.application.integration.port.ProviderMessages;
import com.leadintel.application.job.JobRequest;
import com.leadintel.application.job.port.Jobs;
import com.leadintel.application.shared.UseCase;
import com.leadintel.application.shared.port.Ids;
import com.leadintel.domain.shared.EventId;
import com.leadintel.domain.shared.TenantId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Keeps a provider's message as it came and queues the work that it asks for; the provider is answered after that. */
@UseCase
public class KeepMessage {
    private final ProviderMessages messages;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public KeepMessage(ProviderMessages messages, Jobs jobs, Ids ids, Clock clock) {
        this.messages = messages;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** A message whose signature was found right. */
    public record Command(Provider provider, String type, String deliveryKey, String body) {}

    /** The kind of job that reads the messages of a provider. */
    public static String jobKind(Provider provider) {
        return "message." + provider.name().toLowerCase(Locale.ROOT);
    }

    /** Keeps the message once, however often it is delivered; answers whether it was new. */
    public boolean handle(TenantId tenant, Command command) {
        EventId id = new EventId(ids.next());
        boolean fresh = messages.keep(
                tenant,
                new ProviderMessage(
                        id,
                        command.provider(),
                        command.type(),
                        command.deliveryKey(),
                        command.body(),
                        clock.instant()));
        if (fresh) {
            jobs.enqueue(tenant, JobRequest.of(jobKind(command.provider()), id.value(), Map.of()));
        }
        return fresh;
    }
}
