package com.leadintel.rest.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.leadintel.application.integration.AdoptAccount;
import com.leadintel.application.integration.Integration;
import com.leadintel.application.integration.Provider;
import com.leadintel.application.integration.RenewKey;
import com.leadintel.application.integration.ShowIntegrations;
import com.leadintel.domain.shared.Refusal;
import com.leadintel.rest.CurrentCaller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final AdoptAccount adopt;
    private final RenewKey renew;

    @Inject
    public IntegrationResource(CurrentCaller caller, ShowIntegrations show, AdoptAccount adopt, RenewKey renew) {
        this.caller = caller;
        this.show = show;
        this.adopt = adopt;
        this.renew = renew;
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

    @POST
    @Path("{provider}/adopt-account")
    @Operation(
            operationId = "adoptAccount",
            summary = "Take over the account of the login",
            description = "After `integration.other-account`: the connection names the account that the login opens.")
    @APIResponse(responseCode = "200", description = "Who plays which role now.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`connection.not-found`")
    public Integrations adopt(@PathParam("provider") String provider) {
        adopt.handle(caller.get(), provider(provider));
        return show();
    }

    @POST
    @Path("{provider}/renew-key")
    @Operation(
            operationId = "renewKey",
            summary = "Make a new webhook address",
            description = "The old address stops working at once; the provider has to be told the new one.")
    @APIResponse(responseCode = "200", description = "Who plays which role now.")
    @APIResponse(responseCode = "403", description = "`access.forbidden`")
    @APIResponse(responseCode = "404", description = "`connection.not-found`")
    public Integrations renew(@PathParam("provider") String provider) {
        renew.handle(caller.get(), provider(provider));
        return show();
    }

    private static Provider provider(String name) {
        return Stream.of(Provider.values())
                .filter(provider -> provider.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("connection.not-found", name));
    }
}
