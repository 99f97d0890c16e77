package com.leadintel.rest.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.leadintel.application.integration.Integration;
import com.leadintel.application.integration.ShowIntegrations;
import com.leadintel.rest.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who plays which role for the tenant. */
@Path("v1/integrations")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "integrations")
public class IntegrationResource {
    private final CurrentCaller caller;
    private final ShowIntegrations show;

    @Inject
    public IntegrationResource(CurrentCaller caller, ShowIntegrations show) {
        this.caller = caller;
        this.show = show;
    }

    /** Who plays one role, and what that lacks. */
    @Schema(name = "Integration", description = "Who plays one role, and what that lacks.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record IntegrationView(
            @Schema(required = true) Integration.Role role,
            @Schema(required = true, examples = "zoom") String provider,
            @Schema(required = true) Integration.State state,

            @Schema(description = "An account, an address or a version.", examples = "aBcDeFgHiJkLmNoPqRsTuV")
            Optional<String> detail,

            @Schema(
                    required = true,
                    description =
                            "`integration.no-login`, `integration.other-account`, `integration.no-signing-secret`",
                    examples = "[\"integration.no-signing-secret\"]")
            List<String> lacks,

            @Schema(
                    description = "The path at which the provider reports, with the connection's secret key; only for"
                            + " callers who may change connections.",
                    examples = "/api/v1/webhooks/zoom/recording/k7m2…")
            Optional<String> webhook) {
        static IntegrationView from(Integration integration) {
            return new IntegrationView(
                    integration.role(),
                    integration.provider(),
                    integration.state(),
                    integration.detail(),
                    integration.lacks(),
                    integration.webhook());
        }
    }

    /** All roles. */
    @Schema(name = "Integrations", description = "Who plays each role.")
    public record Integrations(@Schema(required = true) List<IntegrationView> items) {}

    @GET
    @Operation(
            operationId = "showIntegrations",
            summary = "Show integrations",
            description = "Who plays each role: telephony, CRM, mail, storage, speech, AI.")
    @APIResponse(responseCode = "200", description = "One line for each role.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    public Integrations show() {
        return new Integrations(
                show.handle(caller.get()).stream().map(IntegrationView::from).toList());
    }
}
